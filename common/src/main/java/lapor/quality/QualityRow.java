package lapor.quality;

/**
 * One row of {@code quality.csv}: how often a rule was broken.
 *
 * @param rule id of the rule
 * @param severity {@code error} for rows kept out, {@code warning} for rows kept, {@code info} for counts
 * @param rows how many rows; for an agency or the order of events, how many handlings; for events, how many events
 * @param share of the rows read, 0-1, which events may exceed; for an agency or the order of events, of the handlings
 * @param exampleRef one place to look, as {@code file:line}, or the agency, column or setting; empty where there is
 *     none
 */
public record QualityRow(String rule, String severity, long rows, double share, String exampleRef) {
    public static final String WARNING = "warning";
    public static final String INFO = "info";
}
