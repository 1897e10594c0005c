package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.tally.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Events to handlings. What the logs say and what the handling says of it:
 *
 * <ul>
 *   <li>An agency receives a complaint with its first disposition to it; else with the submission.
 *   <li>Its first response is its first {@code RESPONDED}; a closing is no response.
 *   <li>It is returned when it did not close the complaint, and sent it back and did not get it again, or did not
 *       answer it and another agency received it after its own last receipt.
 *   <li>Whatever names no agency (a closing, rating, reopening, reply or deferral) is the last receiver's.
 *   <li>The first closing stays. The last rating counts.
 *   <li>A deleted complaint, or one archived without any disposition or response, is outside.
 * </ul>
 */
public final class HandlingAssembly {
    private static final Column AGENCY = col(HandlingColumns.AGENCY_ID);
    private static final Column RESPONDED = col(AgencyParts.RESPONDED);

    private static final String LAST_RECEIPT = "last_receipt";
    private static final String GAVE_AWAY = "gave_away";
    private static final String CLOSING = "closing";

    private HandlingAssembly() {}

    /**
     * Assembles handlings.
     *
     * @param events known at the instant of the run, in the columns of {@link EventColumns}
     * @param labels of the channels and categories
     * @return one row per handling, in the columns of {@link HandlingColumns}
     */
    public static Dataset<Row> assemble(Dataset<Row> events, Labels labels) {
        Dataset<Row> inSightOfTheComplaint = ComplaintParts.beside(AgencyParts.of(events, labels));
        Dataset<Row> received = inSightOfTheComplaint
                .withColumn(HandlingColumns.RECEIVED_AT, receipt())
                .withColumn(
                        LAST_RECEIPT,
                        max(when(ComplaintParts.isHandling(), ownLastReceipt())).over(ComplaintParts.COMPLAINT))
                .filter(ComplaintParts.staysInSight());
        HandlingConduct conduct = new HandlingConduct(isLastReceiver(), col(CLOSING));
        return received.withColumn(GAVE_AWAY, gaveAway())
                .withColumn(CLOSING, closing())
                .select(
                        col(EventColumns.COMPLAINT_ID).as(HandlingColumns.COMPLAINT_ID),
                        when(ComplaintParts.isHandling(), AGENCY).as(HandlingColumns.AGENCY_ID),
                        coalesce(AgencyParts.value(col(AgencyParts.CLASSIFIED)), lit(0))
                                .as(HandlingColumns.CLASSIFICATION),
                        AgencyParts.label(col(AgencyParts.CHANNELLED)).as(HandlingColumns.CHANNEL),
                        AgencyParts.label(col(AgencyParts.CATEGORISED)).as(HandlingColumns.CATEGORY),
                        col(AgencyParts.REPORTER).as(HandlingColumns.REPORTER),
                        state().as(HandlingColumns.STATE),
                        AgencyParts.time(col(ComplaintParts.SUBMISSION)).as(HandlingColumns.SUBMITTED_AT),
                        conduct.enteredByOfficer().as(HandlingColumns.ENTERED_BY_OFFICER),
                        col(ComplaintParts.VERIFICATION).as(HandlingColumns.VERIFIED_AT),
                        conduct.verifiedByAgency().as(HandlingColumns.VERIFIED_BY_AGENCY),
                        ComplaintParts.isDirect().as(HandlingColumns.DIRECT),
                        col(ComplaintParts.ANY_DIRECT).as(HandlingColumns.ANY_DIRECT),
                        col(HandlingColumns.RECEIVED_AT),
                        col(AgencyParts.RECEIPTS).cast("int").as(HandlingColumns.RECEIPTS),
                        col(ComplaintParts.DISPOSED_TO).cast("int").as(HandlingColumns.DISPOSED_TO),
                        col(ComplaintParts.ALL_RETURNS).cast("int").as(HandlingColumns.RETURNS),
                        RESPONDED.as(HandlingColumns.RESPONDED_AT),
                        conduct.reporterReplied().as(HandlingColumns.REPORTER_REPLIED),
                        conduct.deferrals().cast("int").as(HandlingColumns.DEFERRALS),
                        conduct.deferredNow()
                                .and(not(coalesce(col(GAVE_AWAY), lit(false))))
                                .as(HandlingColumns.DEFERRED),
                        AgencyParts.time(col(CLOSING)).as(HandlingColumns.CLOSED_AT),
                        AgencyParts.value(col(CLOSING)).as(HandlingColumns.CLOSED_BY),
                        conduct.settlement().as(HandlingColumns.SETTLED_AT),
                        conduct.reopenings().cast("int").as(HandlingColumns.REOPENINGS),
                        conduct.reopenedByAgency().as(HandlingColumns.REOPENED_BY_AGENCY),
                        returnedAt().as(HandlingColumns.RETURNED_AT),
                        conduct.actedAfterClosing().as(HandlingColumns.ACTED_AFTER_CLOSING),
                        AgencyParts.value(rating()).as(HandlingColumns.RATING));
    }

    private static Column receipt() {
        return coalesce(
                col(AgencyParts.DISPOSED_FIRST),
                AgencyParts.time(col(AgencyParts.SUBMITTED)),
                AgencyParts.time(col(ComplaintParts.SUBMISSION)),
                when(ComplaintParts.isHandling(), col(AgencyParts.FIRST)),
                col(ComplaintParts.BEGINNING));
    }

    private static Column ownLastReceipt() {
        return coalesce(col(AgencyParts.DISPOSED_LAST), col(HandlingColumns.RECEIVED_AT));
    }

    private static Column isLastReceiver() {
        return ownLastReceipt().equalTo(col(LAST_RECEIPT));
    }

    private static Column gaveAway() {
        Column sentBack = col(AgencyParts.RETURNED_LAST)
                .isNotNull()
                .and(col(AgencyParts.DISPOSED_LAST)
                        .isNull()
                        .or(col(AgencyParts.DISPOSED_LAST).leq(col(AgencyParts.RETURNED_LAST))));
        Column passedOn = ownLastReceipt().lt(col(LAST_RECEIPT)).and(RESPONDED.isNull());
        return sentBack.or(passedOn);
    }

    private static Column returnedAt() {
        return coalesce(
                col(AgencyParts.RETURNED_LAST), when(ownLastReceipt().lt(col(LAST_RECEIPT)), col(LAST_RECEIPT)));
    }

    private static Column closing() {
        Column ofTheLastReceiver =
                when(isLastReceiver().and(not(col(GAVE_AWAY))), ComplaintParts.nameless(AgencyParts.CLOSED));
        return least(col(AgencyParts.CLOSED), ofTheLastReceiver);
    }

    private static Column rating() {
        return greatest(col(AgencyParts.RATED), when(isLastReceiver(), ComplaintParts.nameless(AgencyParts.RATED)));
    }

    private static Column state() {
        Column putAway = col(AgencyParts.ARCHIVED)
                .isNotNull()
                .and(col(ComplaintParts.ANY_DISPOSITION).isNull())
                .and(col(ComplaintParts.ANY_RESPONSE).isNull());
        return when(col(AgencyParts.DELETED).isNotNull(), Fact.DELETED.number())
                .when(putAway, Fact.ARCHIVED.number())
                .when(col(ComplaintParts.AGENCIES).equalTo(0), Fact.UNASSIGNED.number())
                .when(col(CLOSING).isNotNull(), Fact.CLOSED.number())
                .when(col(GAVE_AWAY), Fact.RETURNED.number())
                .when(RESPONDED.isNotNull(), Fact.IN_PROGRESS.number())
                .otherwise(Fact.WAITING.number());
    }
}
