package lapor.jobs.tally;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.handling.AgencyClock;
import lapor.jobs.handling.HandlingColumns;
import lapor.metric.Fact;
import lapor.source.Actor;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.Instant;

/** Handlings to tallies: how many handlings of an agency, a slice of time and a classification show each fact. */
public final class HandlingTally {
    static final String AGENCY_ID = HandlingColumns.AGENCY_ID;
    static final String SLICE = "slice";
    static final String CLASSIFICATION = HandlingColumns.CLASSIFICATION;
    /** A fact's code, times {@link #VALUES}, plus its value. */
    static final String FACT = "fact";

    static final String COUNT = "count";
    static final long VALUES = 1L << 32;

    private static final String RECEIVED_DAY = "received_day";
    private static final String TODAY = "today";

    private HandlingTally() {}

    /**
     * Counts handlings.
     *
     * @param handlings in the columns of {@link HandlingColumns}
     * @param clock days and working days where the agencies are
     * @param asOf until when open handlings have been open
     * @param sliceByDay for each day of the clock's calendar, the number of the slice it lies in
     */
    public static Dataset<Row> tally(Dataset<Row> handlings, AgencyClock clock, Instant asOf, int[] sliceByDay) {
        return handlings
                .withColumn(RECEIVED_DAY, clock.day(col(HandlingColumns.RECEIVED_AT)))
                .withColumn(TODAY, clock.today(asOf))
                .select(
                        coalesce(col(HandlingColumns.AGENCY_ID), lit("")).as(AGENCY_ID),
                        clock.lookUp(sliceByDay, col(RECEIVED_DAY)).as(SLICE),
                        col(HandlingColumns.CLASSIFICATION).as(CLASSIFICATION),
                        explode(facts(clock)).as(FACT))
                .filter(col(FACT).isNotNull())
                .groupBy(col(AGENCY_ID), col(SLICE), col(CLASSIFICATION), col(FACT))
                .agg(count(lit(1)).as(COUNT));
    }

    private static Column facts(AgencyClock clock) {
        Column state = col(HandlingColumns.STATE);
        Column received = state.isin(Fact.CLOSED.code(), Fact.IN_PROGRESS.code(), Fact.WAITING.code());
        Column closed = state.equalTo(Fact.CLOSED.code());
        Column responded = col(HandlingColumns.RESPONDED_AT);
        Column open = clock.workingDays(col(RECEIVED_DAY), col(TODAY));
        return array(
                state.cast("bigint").multiply(lit(VALUES)),
                when(
                        received,
                        when(responded.isNotNull(), fact(Fact.ANSWERED, until(responded, clock)))
                                .otherwise(fact(Fact.UNANSWERED, open))),
                when(
                        received,
                        when(closed, fact(Fact.RESOLVED, until(col(HandlingColumns.CLOSED_AT), clock)))
                                .otherwise(fact(Fact.UNRESOLVED, open))),
                when(
                        closed.and(col(HandlingColumns.CLOSED_BY).equalTo(Actor.SYSTEM.code())),
                        fact(Fact.CLOSED_AUTOMATICALLY, lit(0))),
                when(
                        received.and(col(HandlingColumns.RATING).isNotNull()),
                        fact(Fact.RATED, col(HandlingColumns.RATING))));
    }

    private static Column until(Column micros, AgencyClock clock) {
        return clock.workingDays(col(RECEIVED_DAY), clock.day(micros));
    }

    private static Column fact(Fact fact, Column value) {
        return lit(fact.code() * VALUES).plus(value.cast("bigint"));
    }
}
