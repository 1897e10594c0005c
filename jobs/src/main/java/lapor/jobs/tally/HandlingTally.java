package lapor.jobs.tally;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.handling.HandlingColumns;
import lapor.metric.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Handlings to tallies: how many handlings of an agency, a slice of time and a classification show each fact. */
public final class HandlingTally {
    static final String AGENCY_ID = HandlingColumns.AGENCY_ID;
    static final String SLICE = "slice";
    static final String CLASSIFICATION = HandlingColumns.CLASSIFICATION;
    /** A fact's code, times {@link #VALUES}, plus its value; below that, the number of {@link HandlingSigns}. */
    static final String FACT = "fact";

    static final String COUNT = "count";
    static final long VALUES = 1L << 48;

    /** Some complaint of those counted. */
    static final String EXAMPLE = "example";

    private static final Column RESPONDED_AT = col(HandlingColumns.RESPONDED_AT);
    private static final Column SETTLED_AT = col(HandlingColumns.SETTLED_AT);
    private static final Column SUBMITTED_AT = col(HandlingColumns.SUBMITTED_AT);
    private static final Column VERIFIED_AT = col(HandlingColumns.VERIFIED_AT);

    private HandlingTally() {}

    /**
     * Counts handlings.
     *
     * @param handlings in the columns of {@link HandlingColumns}
     * @param days of the handlings, where the agencies are
     * @param signs by which rules a handling shows a fact that has no value
     * @param sliceByDay for each day of the clock's calendar, the number of the slice it lies in
     */
    public static Dataset<Row> tally(Dataset<Row> handlings, HandlingDays days, HandlingSigns signs, int[] sliceByDay) {
        return days.beside(handlings)
                .select(
                        coalesce(col(HandlingColumns.AGENCY_ID), lit("")).as(AGENCY_ID),
                        days.slice(sliceByDay).as(SLICE),
                        col(HandlingColumns.CLASSIFICATION).as(CLASSIFICATION),
                        col(HandlingColumns.COMPLAINT_ID).as(EXAMPLE),
                        explode(facts(days, signs)).as(FACT))
                .filter(col(FACT).isNotNull())
                .groupBy(col(AGENCY_ID), col(SLICE), col(CLASSIFICATION), col(FACT))
                .agg(count(lit(1)).as(COUNT), min(col(EXAMPLE)).as(EXAMPLE));
    }

    private static Column facts(HandlingDays days, HandlingSigns signs) {
        Column signsShown = signs.number();
        Column verifiable = States.RECEIVED
                .or(States.UNASSIGNED)
                .and(SUBMITTED_AT.isNotNull())
                .and(not(col(HandlingColumns.ANY_DIRECT)));
        return array(
                col(HandlingColumns.STATE).cast("bigint").multiply(lit(VALUES)),
                when(
                        States.RECEIVED,
                        when(RESPONDED_AT.isNotNull(), fact(Fact.ANSWERED, days.until(RESPONDED_AT)))
                                .otherwise(fact(Fact.UNANSWERED, days.open()))),
                when(
                        States.RECEIVED,
                        when(States.CLOSED, fact(Fact.RESOLVED, days.until(col(HandlingColumns.CLOSED_AT))))
                                .otherwise(fact(Fact.UNRESOLVED, days.open()))),
                when(
                        States.RECEIVED,
                        when(SETTLED_AT.isNotNull(), fact(Fact.SETTLED, days.until(SETTLED_AT)))
                                .otherwise(fact(Fact.UNSETTLED, days.open()))),
                when(
                        verifiable,
                        when(VERIFIED_AT.isNotNull(), fact(Fact.VERIFIED, days.between(SUBMITTED_AT, VERIFIED_AT)))
                                .otherwise(fact(Fact.UNVERIFIED, days.since(SUBMITTED_AT)))),
                when(
                        States.RECEIVED.and(col(HandlingColumns.RATING).isNotNull()),
                        fact(Fact.RATED, col(HandlingColumns.RATING))),
                when(signsShown.gt(0), signsShown));
    }

    private static Column fact(Fact fact, Column value) {
        return lit(fact.code() * VALUES).plus(value.cast("bigint"));
    }
}
