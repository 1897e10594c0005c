package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.shiftright;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.source.Actor;
import lapor.source.EventType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The first step of the assembly: one row per complaint and agency, and one per complaint for what happened to it
 * outside any agency. Every kept value has a fixed width; where a value goes with a time, both are packed into one
 * number, the time above.
 */
final class AgencyParts {
    /** First submission, with the code of its actor. */
    static final String SUBMITTED = "submitted";

    static final String DISPOSED_FIRST = "disposed_first";
    static final String DISPOSED_LAST = "disposed_last";
    /** How many times it was disposed. */
    static final String RECEIPTS = "receipts";

    static final String RESPONDED = "responded";
    static final String RESPONDED_LAST = "responded_last";
    static final String RETURNED_LAST = "returned_last";
    /** How many times it was sent back. */
    static final String RETURNS = "returns";

    static final String VERIFIED = "verified";
    /** First verification by an officer of an agency. */
    static final String VERIFIED_BY_OFFICER = "verified_by_officer";

    static final String DEFERRED_LAST = "deferred_last";
    /** How many times it was deferred. */
    static final String DEFERRALS = "deferrals";

    static final String RESUMED_LAST = "resumed_last";
    /** First reply of the reporter, and */
    static final String REPLIED_FIRST = "replied_first";

    /** the last one. */
    static final String REPLIED_LAST = "replied_last";
    /** First opening again, and */
    static final String REOPENED_FIRST = "reopened_first";

    /** the last one. */
    static final String REOPENED_LAST = "reopened_last";
    /** How many times it was opened again. */
    static final String REOPENINGS = "reopenings";

    /** How many times an officer opened it again. */
    static final String REOPENINGS_BY_OFFICER = "reopenings_by_officer";

    /** First closing, with the code of its actor. */
    static final String CLOSED = "closed";
    /** Last closing by the reporter, who so confirms that it is done. */
    static final String CONFIRMED_LAST = "confirmed_last";
    /** Last rating, with its points. */
    static final String RATED = "rated";
    /** First submission, with the code of its classification. */
    static final String CLASSIFIED = "classified";

    /** First submission, with the position of its channel. */
    static final String CHANNELLED = "channelled";
    /** First submission, with the position of its category. */
    static final String CATEGORISED = "categorised";
    /** A submission's reporter: of several the greatest hash. */
    static final String REPORTER = "submission_reporter";

    /** Until when it was promised to be closed: of several the latest. */
    static final String DUE = "due_last";

    /** First deletion, by anybody. */
    static final String DELETED = "deleted";
    /** First archiving, by anybody. */
    static final String ARCHIVED = "archived";
    /** First deletion by others than an agency's officers, or by nobody knows whom. */
    static final String DELETED_BY_OTHERS = "deleted_by_others";
    /** First archiving by others than an agency's officers. */
    static final String ARCHIVED_BY_OTHERS = "archived_by_others";
    /** First deletion or archiving by an agency's officers; an archiving by nobody knows whom is theirs, too. */
    static final String REMOVED_FIRST = "removed_first";

    static final String REMOVED_LAST = "removed_last";
    /** Whether any event's source tells of responses. */
    static final String RESPONSES_TOLD = "responses_told";

    /** First event of any kind that makes a handling: verifying, deleting and archiving do not. */
    static final String FIRST = "first";
    /** First event of any kind. */
    static final String EARLIEST = "earliest";

    static final Object[] OFFICERS = {Actor.AGENCY_ADMIN.number(), Actor.LIAISON.number()};

    private static final int PACK_BITS = 3;
    private static final long PACK = 1L << PACK_BITS;
    private static final int LABEL_BITS = 10;
    private static final long LABEL = 1L << LABEL_BITS;
    private static final Column ACTOR = col(EventColumns.ACTOR);
    private static final Column ANONYMOUS = coalesce(col(EventColumns.ANONYMOUS), lit(false));
    private static final Column MICROS = unix_micros(col(EventColumns.AT));
    private static final Column BY_OFFICER = coalesce(ACTOR.isin(OFFICERS), lit(false));
    private static final Column MAKES_NO_HANDLING =
            is(EventType.VERIFIED).or(is(EventType.DELETED)).or(is(EventType.ARCHIVED));

    private AgencyParts() {}

    /**
     * Aggregates events, without a shuffle where they are clustered by complaint.
     *
     * @param responsesTold of an event, whether its source tells of responses
     */
    static Dataset<Row> of(Dataset<Row> events, Labels labels, Column responsesTold) {
        return events.withColumn(HandlingColumns.AGENCY_ID, agency())
                .groupBy(col(EventColumns.COMPLAINT_ID), col(HandlingColumns.AGENCY_ID))
                .agg(
                        min(packed(EventType.SUBMITTED, EventColumns.ACTOR)).as(SUBMITTED),
                        min(packed(EventType.SUBMITTED, EventColumns.CLASSIFICATION))
                                .as(CLASSIFIED),
                        min(labelled(labels.channel())).as(CHANNELLED),
                        min(labelled(labels.category())).as(CATEGORISED),
                        max(when(is(EventType.SUBMITTED).and(not(ANONYMOUS)), col(EventColumns.REPORTER)))
                                .as(REPORTER),
                        min(at(EventType.VERIFIED)).as(VERIFIED),
                        min(when(ACTOR.isin(OFFICERS), at(EventType.VERIFIED))).as(VERIFIED_BY_OFFICER),
                        min(at(EventType.DISPOSED)).as(DISPOSED_FIRST),
                        max(at(EventType.DISPOSED)).as(DISPOSED_LAST),
                        count(at(EventType.DISPOSED)).as(RECEIPTS),
                        min(at(EventType.RESPONDED)).as(RESPONDED),
                        max(at(EventType.RESPONDED)).as(RESPONDED_LAST),
                        max(at(EventType.RETURNED)).as(RETURNED_LAST),
                        count(at(EventType.RETURNED)).as(RETURNS),
                        max(at(EventType.DEFERRED)).as(DEFERRED_LAST),
                        count(at(EventType.DEFERRED)).as(DEFERRALS),
                        max(at(EventType.RESUMED)).as(RESUMED_LAST),
                        min(at(EventType.REPORTER_REPLIED)).as(REPLIED_FIRST),
                        max(at(EventType.REPORTER_REPLIED)).as(REPLIED_LAST),
                        min(packed(EventType.CLOSED, EventColumns.ACTOR)).as(CLOSED),
                        max(when(ACTOR.equalTo(Actor.REPORTER.number()), at(EventType.CLOSED)))
                                .as(CONFIRMED_LAST),
                        min(at(EventType.REOPENED)).as(REOPENED_FIRST),
                        max(at(EventType.REOPENED)).as(REOPENED_LAST),
                        count(at(EventType.REOPENED)).as(REOPENINGS),
                        count(when(ACTOR.isin(OFFICERS), at(EventType.REOPENED)))
                                .as(REOPENINGS_BY_OFFICER),
                        max(packed(EventType.RATED, EventColumns.RATING)).as(RATED),
                        max(unix_micros(col(EventColumns.DUE))).as(DUE),
                        min(at(EventType.DELETED)).as(DELETED),
                        min(at(EventType.ARCHIVED)).as(ARCHIVED),
                        min(when(not(BY_OFFICER), at(EventType.DELETED))).as(DELETED_BY_OTHERS),
                        min(when(not(BY_OFFICER).and(ACTOR.isNotNull()), at(EventType.ARCHIVED)))
                                .as(ARCHIVED_BY_OTHERS),
                        min(removal()).as(REMOVED_FIRST),
                        max(removal()).as(REMOVED_LAST),
                        max(responsesTold).as(RESPONSES_TOLD),
                        min(when(not(MAKES_NO_HANDLING), MICROS)).as(FIRST),
                        min(MICROS).as(EARLIEST));
    }

    /** The time of a packed value. */
    static Column time(Column packed) {
        return shiftright(packed, PACK_BITS);
    }

    /** A time packed with a value. */
    static long pack(long micros, int value) {
        return micros * PACK + value;
    }

    /** The value packed with a time. */
    static Column value(Column packed) {
        return packed.bitwiseAND(lit(PACK - 1)).cast("int");
    }

    /** The position of the label packed with a time. */
    static Column label(Column packed) {
        return coalesce(packed.bitwiseAND(lit(LABEL - 1)), lit(0L)).cast("int");
    }

    /**
     * The national verification is done to the complaint, whoever is named with it. Only for a verification by its own
     * officer an agency is kept.
     */
    static Column agency() {
        return when(is(EventType.VERIFIED).and(not(BY_OFFICER)), lit(null).cast("string"))
                .otherwise(col(EventColumns.AGENCY_ID));
    }

    private static Column removal() {
        return coalesce(
                when(BY_OFFICER.or(ACTOR.isNull()), at(EventType.ARCHIVED)), when(BY_OFFICER, at(EventType.DELETED)));
    }

    private static Column is(EventType type) {
        return col(EventColumns.TYPE).equalTo(type.number());
    }

    private static Column at(EventType type) {
        return when(is(type), MICROS);
    }

    private static Column labelled(Column position) {
        return when(is(EventType.SUBMITTED), MICROS.multiply(lit(LABEL)).plus(position.cast("bigint")));
    }

    private static Column packed(EventType type, String value) {
        Column code = coalesce(col(value), lit(0)).cast("bigint");
        return when(is(type), MICROS.multiply(lit(PACK)).plus(code));
    }
}
