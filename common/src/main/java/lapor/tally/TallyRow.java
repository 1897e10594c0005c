package lapor.tally;

import lapor.source.Classification;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One row of the tallies that Spark counts: so many handlings of one agency, received in one slice of time, of one
 * classification, show one fact with one value. A slice (irisan) begins at its date and ends where the next begins;
 * every period is a run of whole slices.
 *
 * @param agencyId empty for complaints that no agency has received
 * @param slice first day of the slice
 * @param value of the fact: days, a rating, or 0
 * @param count how many handlings, at least 1
 */
public record TallyRow(
        String agencyId, LocalDate slice, Classification classification, Fact fact, int value, long count) {
    /** By agency, slice, classification, fact and value. */
    public static final Comparator<TallyRow> ORDER = Comparator.comparing(TallyRow::agencyId)
            .thenComparing(TallyRow::slice)
            .thenComparing(TallyRow::classification)
            .thenComparing(TallyRow::fact)
            .thenComparingInt(TallyRow::value);
}
