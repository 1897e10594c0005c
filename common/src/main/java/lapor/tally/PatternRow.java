package lapor.tally;

import java.util.Comparator;

/**
 * So many handlings that one agency received in one declared period show one pattern of outcomes. Rows of several
 * agencies add up.
 *
 * @param period id of a declared period
 * @param count at least 1
 */
public record PatternRow(String agencyId, String period, OutcomePattern pattern, long count) {
    /** By agency, period and pattern. */
    public static final Comparator<PatternRow> ORDER = Comparator.comparing(PatternRow::agencyId)
            .thenComparing(PatternRow::period)
            .thenComparing(row -> row.pattern().code());

    /** The same pattern, shown by so many handlings. */
    PatternRow times(long handlings) {
        return new PatternRow(agencyId, period, pattern, handlings);
    }
}
