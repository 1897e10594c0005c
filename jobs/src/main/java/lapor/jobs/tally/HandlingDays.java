package lapor.jobs.tally;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import lapor.jobs.handling.AgencyClock;
import lapor.jobs.handling.HandlingColumns;
import lapor.metric.ClockStart;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days of handlings, where their agencies are, as column expressions beside the columns of handlings. */
public final class HandlingDays {
    private static final String RECEIVED_DAY = "received_day";
    private static final String START_DAY = "start_day";
    private static final String TODAY = "today";

    private final AgencyClock clock;
    private final Instant asOf;
    private final ClockStart start;

    /**
     * The days of handlings.
     *
     * @param asOf until when open handlings have been open
     * @param start from when days are counted
     */
    public HandlingDays(AgencyClock clock, Instant asOf, ClockStart start) {
        this.clock = clock;
        this.asOf = asOf;
        this.start = start;
    }

    /** Puts the days that all the others need beside each handling. */
    Dataset<Row> beside(Dataset<Row> handlings) {
        return handlings
                .withColumn(RECEIVED_DAY, clock.day(col(HandlingColumns.RECEIVED_AT)))
                .withColumn(START_DAY, start == ClockStart.DISPOSITION ? received() : clock.day(startedAt()))
                .withColumn(TODAY, clock.today(asOf));
    }

    /** The day of receipt, as a number. */
    Column received() {
        return col(RECEIVED_DAY);
    }

    /** The number of a day, as the others have it. */
    int number(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(clock.days().get(0), day);
    }

    /** The day of an instant, as a number. */
    Column day(Column micros) {
        return clock.day(micros);
    }

    /** The number of the slice in which the handling was received. */
    Column slice(int[] sliceByDay) {
        return clock.lookUp(sliceByDay, received());
    }

    /** Working days from the start to an instant. */
    Column until(Column micros) {
        return clock.workingDays(col(START_DAY), clock.day(micros));
    }

    /** Working days from the start to the instant of the run. */
    Column open() {
        return clock.workingDays(col(START_DAY), col(TODAY));
    }

    /** Working days from one instant to another. */
    Column between(Column from, Column to) {
        return clock.workingDays(clock.day(from), clock.day(to));
    }

    /** Working days from an instant to that of the run. */
    Column since(Column from) {
        return clock.workingDays(clock.day(from), col(TODAY));
    }

    private Column startedAt() {
        Column received = col(HandlingColumns.RECEIVED_AT);
        return switch (start) {
            case DISPOSITION -> received;
            case VERIFICATION -> coalesce(col(HandlingColumns.VERIFIED_AT), received);
            case SUBMISSION -> coalesce(col(HandlingColumns.SUBMITTED_AT), received);
        };
    }
}
