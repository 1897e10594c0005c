package lapor.breakdown;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of working days that handlings have been open.
 *
 * @param first day
 * @param last day, absent where the band has no end
 */
public record AgeBand(int first, OptionalInt last) implements Comparable<AgeBand> {
    private static final Comparator<AgeBand> ORDER = Comparator.comparingInt(AgeBand::first)
            .thenComparingInt(band -> band.last().orElse(Integer.MAX_VALUE));
    private static final Pattern CODE = Pattern.compile("(\\d{1,9})(?:\\+|-(\\d{1,9}))");

    /** The band of a code; absent for a text that is none. */
    public static Optional<AgeBand> find(String code) {
        Matcher parts = CODE.matcher(code);
        return parts.matches()
                ? Optional.of(new AgeBand(
                        Integer.parseInt(parts.group(1)),
                        Optional.ofNullable(parts.group(2)).stream()
                                .mapToInt(Integer::parseInt)
                                .findFirst()))
                : Optional.empty();
    }

    /** As in {@code breakdown.csv}: {@code 6-14} or {@code 61+}. */
    public String code() {
        return last.isPresent() ? first + "-" + last.getAsInt() : first + "+";
    }

    @Override
    public int compareTo(AgeBand other) {
        return ORDER.compare(this, other);
    }
}
