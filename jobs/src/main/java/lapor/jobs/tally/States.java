package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;

import lapor.jobs.handling.HandlingColumns;
import lapor.metric.Fact;
import org.apache.spark.sql.Column;

/** In which states a handling is, as conditions. */
final class States {
    private static final Column STATE = col(HandlingColumns.STATE);

    static final Column CLOSED = STATE.equalTo(Fact.CLOSED.code());
    static final Column UNASSIGNED = STATE.equalTo(Fact.UNASSIGNED.code());
    /** The agency answers for it. */
    static final Column RECEIVED = STATE.isin(Fact.CLOSED.code(), Fact.IN_PROGRESS.code(), Fact.WAITING.code());
    /** The agency was given it, whether it answers for it or not. */
    static final Column GIVEN = RECEIVED.or(STATE.equalTo(Fact.RETURNED.code()));

    private States() {}
}
