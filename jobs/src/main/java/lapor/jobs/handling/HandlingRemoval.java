package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;

/**
 * What deleting and archiving do to a handling. By the national administrator, the system or the reporter, or before
 * any agency had the complaint, they put it outside; so does a deletion by nobody knows whom. By officers of an agency
 * that had received it, and before it answered, they remove that agency's handling alone; so does an archiving by
 * nobody knows whom. Otherwise the handling stays what it was.
 *
 * @param isLastReceiver whether no agency received the complaint later
 * @param lastReceipt when the agency last received it
 * @param firstReceipt when any agency first received the complaint; null where none did
 * @param gaveAway whether the agency sent it back or passed it on
 * @param answeringClosing when it was closed, where that answers; else null
 */
record HandlingRemoval(
        Column isLastReceiver, Column lastReceipt, Column firstReceipt, Column gaveAway, Column answeringClosing) {

    /** Whether the complaint is outside as deleted, or the agency only named with a deletion. */
    Column isDeleted() {
        return isOutside(ComplaintParts.ANY_DELETION, ComplaintParts.DELETION_BY_OTHERS)
                .or(ComplaintParts.isNamedOnly().and(col(AgencyParts.DELETED).isNotNull()));
    }

    /** As {@link #isDeleted}, for archiving. */
    Column isArchived() {
        return isOutside(ComplaintParts.ANY_ARCHIVING, ComplaintParts.ARCHIVING_BY_OTHERS)
                .or(ComplaintParts.isNamedOnly());
    }

    /** When the agency removed it; null where it did not, or received it again afterwards. */
    Column removal() {
        Column first = least(col(AgencyParts.REMOVED_FIRST), ofLastReceiver(AgencyParts.REMOVED_FIRST));
        Column last = greatest(col(AgencyParts.REMOVED_LAST), ofLastReceiver(AgencyParts.REMOVED_LAST));
        Column removed = greatest(first, col(HandlingColumns.RECEIVED_AT));
        Column isAnsweredBefore =
                known(least(col(AgencyParts.RESPONDED), answeringClosing).leq(removed));
        return when(
                ComplaintParts.isHandling()
                        .and(last.geq(lastReceipt))
                        .and(not(gaveAway))
                        .and(not(isAnsweredBefore)),
                removed);
    }

    private Column ofLastReceiver(String part) {
        return when(isLastReceiver, ComplaintParts.nameless(part));
    }

    private Column isOutside(String any, String byOthers) {
        Column isBeforeReceipt = firstReceipt.isNull().or(col(any).lt(firstReceipt));
        return col(byOthers).isNotNull().or(col(any).isNotNull().and(isBeforeReceipt));
    }

    private static Column known(Column condition) {
        return coalesce(condition, lit(false));
    }
}
