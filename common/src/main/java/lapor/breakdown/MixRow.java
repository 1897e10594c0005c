package lapor.breakdown;

import lapor.source.Classification;
import lapor.tally.Judged;

import java.util.Comparator;

/**
 * The handlings of one agency, received in one period, of one sort.
 *
 * @param period id of a year or a declared period
 * @param category as the source writes it; empty without one
 * @param handlings received or returned
 * @param firstResponse of those received: answered on time, and due
 * @param resolution of those received: closed on time, and due
 */
public record MixRow(
        String agencyId,
        String period,
        Classification classification,
        String category,
        long handlings,
        Judged firstResponse,
        Judged resolution) {
    /** By agency, period, classification and category. */
    public static final Comparator<MixRow> ORDER = Comparator.comparing(MixRow::agencyId)
            .thenComparing(MixRow::period)
            .thenComparing(MixRow::classification)
            .thenComparing(MixRow::category);
}
