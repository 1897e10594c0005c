package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import lapor.source.Actor;
import org.apache.spark.sql.Column;

/**
 * How an agency and a reporter acted in a handling, beyond receipt, answer and closing. What names no agency is the
 * last receiver's.
 *
 * @param days how times that are known to the day only are compared
 * @param isLastReceiver whether no agency received the complaint later
 * @param firstClosing with the code of its actor, whether it was undone or not; null when there is none
 * @param closing the first that was not undone; null when it is open
 */
record HandlingConduct(DayTimes days, Column isLastReceiver, Column firstClosing, Column closing) {
    private static final Column RESPONDED = col(AgencyParts.RESPONDED);
    private static final Column RESPONDED_LAST = col(AgencyParts.RESPONDED_LAST);
    /** Who acts for an agency or the administration, and not for themselves. */
    static final Object[] ADMINISTRATION = {
        Actor.NATIONAL_ADMIN.number(), Actor.AGENCY_ADMIN.number(), Actor.LIAISON.number()
    };

    /** Whether an officer or administrator filed the complaint, not the reporter. */
    Column enteredByOfficer() {
        return known(AgencyParts.value(col(ComplaintParts.SUBMISSION)).isin(ADMINISTRATION));
    }

    /** Whether an officer of the agency verified it: one named with it, or of the only agency. */
    Column verifiedByAgency() {
        Column byTheOnlyOne = ComplaintParts.nameless(AgencyParts.VERIFIED_BY_OFFICER)
                .isNotNull()
                .and(col(ComplaintParts.AGENCIES).equalTo(1));
        return ComplaintParts.isHandling()
                .and(col(AgencyParts.VERIFIED_BY_OFFICER).isNotNull().or(byTheOnlyOne));
    }

    Column deferrals() {
        return total(AgencyParts.DEFERRALS);
    }

    /** Whether it is open, and was deferred after it was last answered or taken up again. */
    Column deferredNow() {
        Column takenUp = greatest(RESPONDED_LAST, last(AgencyParts.RESUMED_LAST));
        Column deferred = last(AgencyParts.DEFERRED_LAST);
        return closing.isNull().and(known(deferred.gt(coalesce(takenUp, lit(Long.MIN_VALUE)))));
    }

    /** Whether the reporter replied after a response. */
    Column reporterReplied() {
        return known(last(AgencyParts.REPLIED_LAST).gt(RESPONDED));
    }

    /**
     * How often it was opened again after its first closing; a reply of the reporter opens it, too, but replies are not
     * counted.
     */
    Column reopenings() {
        Column first = AgencyParts.time(firstClosing);
        Column opened = known(last(AgencyParts.REOPENED_LAST).gt(first))
                .or(known(last(AgencyParts.REPLIED_LAST).gt(days.latest(first))));
        return when(opened, greatest(lit(1L), total(AgencyParts.REOPENINGS))).otherwise(lit(0L));
    }

    /** Whether an officer opened it again; an opening that names no agency is the last receiver's. */
    Column reopenedByAgency() {
        return known(total(AgencyParts.REOPENINGS_BY_OFFICER).gt(0));
    }

    /** Whether the agency answered or deferred it after its closing, though nobody opened it again. */
    Column actedAfterClosing() {
        Column acted = greatest(RESPONDED_LAST, last(AgencyParts.DEFERRED_LAST));
        return known(acted.gt(days.latest(closedAt()))).and(reopenings().equalTo(0));
    }

    /**
     * When it was settled: closed by a person, or last answered before the system closed it. Where the agency answered
     * after that closing, too, its first response stands for the last one before.
     */
    Column settlement() {
        return when(
                        AgencyParts.value(closing).equalTo(Actor.SYSTEM.number()),
                        when(RESPONDED_LAST.leq(days.latest(closedAt())), RESPONDED_LAST)
                                .when(RESPONDED.leq(days.latest(closedAt())), RESPONDED))
                .otherwise(closedAt());
    }

    private Column closedAt() {
        return AgencyParts.time(closing);
    }

    private Column last(String part) {
        return greatest(col(part), when(isLastReceiver, ComplaintParts.nameless(part)));
    }

    private Column total(String part) {
        return col(part).plus(coalesce(when(isLastReceiver, ComplaintParts.nameless(part)), lit(0L)));
    }

    private static Column known(Column condition) {
        return coalesce(condition, lit(false));
    }
}
