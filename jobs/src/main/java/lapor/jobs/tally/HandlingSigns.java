package lapor.jobs.tally;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.handling.HandlingColumns;
import lapor.metric.ConductRules;
import lapor.metric.Fact;
import lapor.source.Actor;
import org.apache.spark.sql.Column;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The facts that a handling either shows or not, as one number for all of them: tallied together, so that each handling
 * makes one row of them and not one for each.
 */
public final class HandlingSigns {
    private static final Column CLOSED_AT = col(HandlingColumns.CLOSED_AT);
    private static final Column RESPONDED_AT = col(HandlingColumns.RESPONDED_AT);
    private static final Column SETTLED_AT = col(HandlingColumns.SETTLED_AT);
    private static final Column SUBMITTED_AT = col(HandlingColumns.SUBMITTED_AT);
    private static final Column ENTERED = col(HandlingColumns.ENTERED_BY_OFFICER);

    private final Map<Fact, Column> conditions = new EnumMap<>(Fact.class);

    /**
     * Signs by rules.
     *
     * @param outOfTime whether the agency did not exist on the day of receipt
     */
    public HandlingSigns(ConductRules rules, HandlingDays days, Column outOfTime) {
        Column closed = States.CLOSED;
        Column closer = col(HandlingColumns.CLOSED_BY);
        Column closedBySystem = closed.and(closer.equalTo(Actor.SYSTEM.code()));
        conditions.put(Fact.CLOSED_AUTOMATICALLY, closedBySystem);
        conditions.put(Fact.REOPENED, closed.and(col(HandlingColumns.REOPENINGS).gt(0)));
        conditions.put(Fact.DEFERRED_NOW, States.RECEIVED.and(col(HandlingColumns.DEFERRED)));
        conditions.put(
                Fact.EVER_DEFERRED,
                States.RECEIVED.and(col(HandlingColumns.DEFERRALS).gt(0)));
        conditions.put(Fact.REPORTER_REPLIED, States.RECEIVED.and(col(HandlingColumns.REPORTER_REPLIED)));
        conditions.put(Fact.ENTERED_BY_OFFICER, States.RECEIVED.and(ENTERED));
        conditions.put(
                Fact.CLOSED_ON_ENTRY,
                closed.and(ENTERED).and(days.day(CLOSED_AT).equalTo(days.received())));
        conditions.put(Fact.CLOSED_BEFORE_SUBMITTED, closed.and(CLOSED_AT.lt(SUBMITTED_AT)));
        conditions.put(
                Fact.RESPONDED_BEFORE_RECEIVED, States.GIVEN.and(RESPONDED_AT.lt(col(HandlingColumns.RECEIVED_AT))));
        conditions.put(Fact.NEVER_SUBMITTED, States.GIVEN.or(States.UNASSIGNED).and(SUBMITTED_AT.isNull()));
        conditions.put(Fact.RECEIVED_OUT_OF_TIME, States.GIVEN.and(outOfTime));
        conditions.put(
                Fact.CLOSED_WITHOUT_RESPONSE, closed.and(RESPONDED_AT.isNull().or(RESPONDED_AT.gt(CLOSED_AT))));
        conditions.put(Fact.ACTED_AFTER_CLOSING, closed.and(col(HandlingColumns.ACTED_AFTER_CLOSING)));
        conditions.put(
                Fact.AUTO_CLOSED_EARLY,
                closedBySystem
                        .and(SETTLED_AT.isNotNull())
                        .and(days.between(SETTLED_AT, CLOSED_AT).lt(rules.autoCloseDays())));
        conditions.put(
                Fact.VERIFIER_RESOLVED,
                closed.and(closer.isin(Actor.AGENCY_ADMIN.code(), Actor.LIAISON.code()))
                        .and(col(HandlingColumns.VERIFIED_BY_AGENCY)));
        conditions.put(
                Fact.BOUNCED,
                States.GIVEN.and(col(HandlingColumns.DISPOSED_TO)
                        .geq(rules.bouncedAgencies())
                        .or(col(HandlingColumns.RETURNS).geq(rules.bouncedReturns()))));
    }

    /** The facts that a handling shows, as one number; 0 when it shows none. */
    Column number() {
        return conditions.entrySet().stream()
                .map(sign -> when(sign.getValue(), lit(bit(sign.getKey()))).otherwise(lit(0L)))
                .reduce(Column::plus)
                .orElseThrow();
    }

    /** The facts that such a number stands for. */
    static Set<Fact> facts(long number) {
        Set<Fact> facts = EnumSet.allOf(Fact.class);
        facts.removeIf(fact -> (number & bit(fact)) == 0);
        return facts;
    }

    private static long bit(Fact fact) {
        return 1L << fact.code();
    }
}
