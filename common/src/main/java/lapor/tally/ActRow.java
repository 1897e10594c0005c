package lapor.tally;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * What persons did in one month with handlings that one agency received in one slice of time: so many of these
 * handlings show a fact since that month.
 *
 * @param slice first day of the slice in which the agency received them
 * @param month first day of the month, of the zone of the run, since when they show the fact
 * @param fact one of {@link CountedPersons#FACTS}
 * @param value of the fact: a rating, or 0
 * @param count how many handlings, at least 1
 */
public record ActRow(String agencyId, LocalDate slice, LocalDate month, Fact fact, int value, long count) {
    /** By agency, slice, month, fact and value. */
    public static final Comparator<ActRow> ORDER = Comparator.comparing(ActRow::agencyId)
            .thenComparing(ActRow::slice)
            .thenComparing(ActRow::month)
            .thenComparing(ActRow::fact)
            .thenComparingInt(ActRow::value);

    /** The same of another agency. */
    public ActRow of(String agency) {
        return new ActRow(agency, slice, month, fact, value, count);
    }
}
