package lapor.source;

/**
 * Why a row is not understood and goes to quarantine.
 *
 * @param rule id of the rule it breaks
 * @param column where the offending value stands; empty when the whole row is at fault
 * @param value the value found, cut to a few characters, control characters shown as question marks; empty when there
 *     is none
 */
public record Rejection(String rule, String column, String value) {
    private static final int SHOWN = 40;

    /** A row that breaks a rule with a value. */
    static Rejection of(RowRule rule, String column, String value) {
        String shown = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
        return new Rejection(rule.code(), column, shown.replaceAll("\\p{Cntrl}", "?"));
    }
}
