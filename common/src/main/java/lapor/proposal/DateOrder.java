package lapor.proposal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the day or the month is written first, where both are numbers. */
final class DateOrder {
    private static final Pattern NUMBERS = Pattern.compile("^(d|M)([/.-])(d|M)\\2");

    private DateOrder() {}

    /** The same pattern with day and month the other way round; absent where it cannot be mistaken. */
    static Optional<String> otherWay(String pattern) {
        Matcher numbers = NUMBERS.matcher(pattern);
        return numbers.find()
                ? Optional.of(numbers.replaceFirst("$3$2$1$2"))
                : Optional.empty();
    }

    /** The pattern without the order: what two columns written alike have in common. */
    static String kind(String pattern) {
        return otherWay(pattern).map(other -> pattern.compareTo(other) > 0 ? pattern : other).orElse(pattern);
    }
}
