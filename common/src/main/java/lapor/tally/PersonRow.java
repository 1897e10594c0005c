package lapor.tally;

import java.util.Comparator;

/**
 * How many handlings of one agency in one period are counted as showing a fact of persons.
 *
 * @param fact one of {@link CountedPersons#FACTS}; of {@link Fact#REPORTER_KNOWN} distinct reporters are counted
 * @param value of the fact: a rating, or 0
 * @param count at least 1
 */
public record PersonRow(String agencyId, Period period, Fact fact, int value, long count) {
    /** By agency, period, fact and value. */
    public static final Comparator<PersonRow> ORDER = Comparator.comparing(PersonRow::agencyId)
            .thenComparing(PersonRow::period, Periods.ORDER)
            .thenComparing(PersonRow::fact)
            .thenComparingInt(PersonRow::value);
}
