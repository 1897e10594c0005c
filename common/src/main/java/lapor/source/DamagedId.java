package lapor.source;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids that are no longer what the system wrote: a spreadsheet has rounded a long number ({@code 2.02106E+12}) or shows
 * an error, a program has made it a number with a fraction ({@code 5000.0}) or none at all ({@code nan}). Two such ids
 * may be one, and one may be many.
 */
final class DamagedId {
    private static final Pattern ROUNDED = Pattern.compile("[+-]?\\d([.,]\\d+)?[eE]\\+\\d+");
    private static final Pattern WITH_FRACTION = Pattern.compile("\\d+\\.0+");
    private static final Pattern ERROR = Pattern.compile("#(REF!|N/A|NAME\\?|VALUE!|NUM!|NULL!|DIV/0!|#+)");
    private static final Set<String> NONE = Set.of("nan", "none", "null", "nat", "<na>", "undefined");

    private DamagedId() {}

    /** Whether an id was damaged. */
    static boolean is(String id) {
        char first = id.charAt(0);
        if (first == '#') {
            return ERROR.matcher(id).matches();
        }
        if (Character.isDigit(first) || first == '-' || first == '+') {
            return WITH_FRACTION.matcher(id).matches() || ROUNDED.matcher(id).matches();
        }
        return id.length() <= "undefined".length() && NONE.contains(Text.fold(id));
    }
}
