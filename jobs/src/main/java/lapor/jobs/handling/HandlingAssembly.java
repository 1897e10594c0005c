package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.tally.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.Map;

/**
 * Events to handlings. What the logs say and what the handling says of it:
 *
 * <ul>
 *   <li>An agency receives a complaint with its first disposition to it; else with the submission.
 *   <li>Its first response is its first {@code RESPONDED}; a closing is no response.
 *   <li>It is returned when it did not close the complaint, and sent it back and did not get it again, or did not
 *       answer it and another agency received it after its own last receipt.
 *   <li>Whatever names no agency (a response, return, closing, rating, reopening, reply, deferral, due time, or an
 *       officer's archiving) is the last receiver's.
 *   <li>Its closing is the first that was not undone, see {@link LastingClosing}. The last rating counts.
 *   <li>It is outside or removed where it was deleted or archived, see {@link HandlingRemoval}.
 * </ul>
 */
public final class HandlingAssembly {
    private static final Column AGENCY = col(HandlingColumns.AGENCY_ID);
    private static final Column RESPONDED = col(AgencyParts.RESPONDED);

    private static final String LAST_RECEIPT = "last_receipt";
    private static final String FIRST_RECEIPT = "first_receipt";
    private static final String GAVE_AWAY = "gave_away";
    private static final String FIRST_CLOSING = "first_closing";
    private static final String CLOSING = "closing";
    private static final String REMOVAL = "removal";

    private HandlingAssembly() {}

    /**
     * Assembles handlings.
     *
     * @param events known at the instant of the run, in the columns of {@link EventColumns}
     * @param labels of the channels and categories
     * @return one row per handling, in the columns of {@link HandlingColumns}
     */
    public static Dataset<Row> assemble(Dataset<Row> events, Labels labels, ClosingRules rules) {
        Dataset<Row> parts = AgencyParts.of(events, labels, rules.responsesTold());
        Dataset<Row> received = ComplaintParts.beside(parts)
                .withColumn(HandlingColumns.RECEIVED_AT, receipt())
                .withColumn(LAST_RECEIPT, max(ofHandling(ownLastReceipt())).over(ComplaintParts.COMPLAINT))
                .withColumn(
                        FIRST_RECEIPT,
                        min(ofHandling(col(HandlingColumns.RECEIVED_AT))).over(ComplaintParts.COMPLAINT))
                .filter(ComplaintParts.staysInSight());
        return selected(
                OrderedEvents.beside(withNamelessActs(received), events)
                        .withColumn(GAVE_AWAY, known(gaveAway(rules.days())))
                        .withColumn(FIRST_CLOSING, firstClosing())
                        .withColumn(CLOSING, closing(rules.term()))
                        .withColumn(HandlingColumns.CLOSING_ANSWERS, closingAnswers(rules.days()))
                        .withColumn(HandlingColumns.CLOSED_WITH_ANSWER, closedWithAnswer())
                        .withColumn(REMOVAL, removal().removal()),
                rules.days());
    }

    /** What was answered and sent back, by the agency that is named, or else by the last receiver. */
    private static Dataset<Row> withNamelessActs(Dataset<Row> received) {
        return received.withColumns(Map.of(
                AgencyParts.RESPONDED,
                least(
                        col(AgencyParts.RESPONDED),
                        when(isLastReceiver(), ComplaintParts.nameless(AgencyParts.RESPONDED))),
                AgencyParts.RESPONDED_LAST,
                greatestOfLastReceiver(AgencyParts.RESPONDED_LAST),
                AgencyParts.RETURNED_LAST,
                greatestOfLastReceiver(AgencyParts.RETURNED_LAST),
                AgencyParts.RETURNS,
                col(AgencyParts.RETURNS)
                        .plus(coalesce(
                                when(isLastReceiver(), ComplaintParts.nameless(AgencyParts.RETURNS)), lit(0L)))));
    }

    private static Dataset<Row> selected(Dataset<Row> handlings, DayTimes days) {
        HandlingConduct conduct = new HandlingConduct(days, isLastReceiver(), col(FIRST_CLOSING), col(CLOSING));
        return handlings.select(
                col(EventColumns.COMPLAINT_ID).as(HandlingColumns.COMPLAINT_ID),
                when(ComplaintParts.isHandling().or(ComplaintParts.isNamedOnly()), AGENCY)
                        .as(HandlingColumns.AGENCY_ID),
                coalesce(AgencyParts.value(col(AgencyParts.CLASSIFIED)), lit(0)).as(HandlingColumns.CLASSIFICATION),
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
                unlessRemoved(RESPONDED).as(HandlingColumns.RESPONDED_AT),
                conduct.reporterReplied().and(isKept()).as(HandlingColumns.REPORTER_REPLIED),
                conduct.deferrals().cast("int").as(HandlingColumns.DEFERRALS),
                conduct.deferredNow().and(isKept()).and(not(col(GAVE_AWAY))).as(HandlingColumns.DEFERRED),
                col(REMOVAL).as(HandlingColumns.REMOVED_AT),
                col(FIRST_CLOSING).isNotNull().as(HandlingColumns.EVER_CLOSED),
                unlessRemoved(AgencyParts.time(col(CLOSING))).as(HandlingColumns.CLOSED_AT),
                unlessRemoved(AgencyParts.value(col(CLOSING))).as(HandlingColumns.CLOSED_BY),
                col(HandlingColumns.CLOSING_ANSWERS).and(isKept()).as(HandlingColumns.CLOSING_ANSWERS),
                col(HandlingColumns.CLOSED_WITH_ANSWER).and(isKept()).as(HandlingColumns.CLOSED_WITH_ANSWER),
                unlessRemoved(conduct.settlement()).as(HandlingColumns.SETTLED_AT),
                due().as(HandlingColumns.DUE_AT),
                isNamed(AgencyParts.DELETED).as(HandlingColumns.DELETION),
                isNamed(AgencyParts.ARCHIVED).as(HandlingColumns.ARCHIVING),
                conduct.reopenings().cast("int").as(HandlingColumns.REOPENINGS),
                conduct.reopenedByAgency().as(HandlingColumns.REOPENED_BY_AGENCY),
                col(AgencyParts.RETURNED_LAST).isNotNull().as(HandlingColumns.SENT_BACK),
                returnedAt().as(HandlingColumns.RETURNED_AT),
                conduct.actedAfterClosing().as(HandlingColumns.ACTED_AFTER_CLOSING),
                AgencyParts.value(rating()).as(HandlingColumns.RATING));
    }

    private static Column receipt() {
        return coalesce(
                when(ComplaintParts.isNamedOnly(), least(col(AgencyParts.DELETED), col(AgencyParts.ARCHIVED))),
                col(AgencyParts.DISPOSED_FIRST),
                AgencyParts.time(col(AgencyParts.SUBMITTED)),
                AgencyParts.time(col(ComplaintParts.SUBMISSION)),
                ofHandling(col(AgencyParts.FIRST)),
                col(ComplaintParts.BEGINNING));
    }

    private static Column ofHandling(Column value) {
        return when(ComplaintParts.isHandling(), value);
    }

    private static Column ownLastReceipt() {
        return coalesce(col(AgencyParts.DISPOSED_LAST), col(HandlingColumns.RECEIVED_AT));
    }

    private static Column isLastReceiver() {
        return known(ofHandling(ownLastReceipt().equalTo(col(LAST_RECEIPT))));
    }

    private static Column gaveAway(DayTimes days) {
        Column sentBack = col(AgencyParts.RETURNED_LAST)
                .isNotNull()
                .and(col(AgencyParts.DISPOSED_LAST)
                        .isNull()
                        .or(col(AgencyParts.DISPOSED_LAST).leq(days.latest(col(AgencyParts.RETURNED_LAST)))));
        Column passedOn = ownLastReceipt().lt(col(LAST_RECEIPT)).and(RESPONDED.isNull());
        return sentBack.or(passedOn);
    }

    private static Column returnedAt() {
        return coalesce(
                col(AgencyParts.RETURNED_LAST), when(ownLastReceipt().lt(col(LAST_RECEIPT)), col(LAST_RECEIPT)));
    }

    private static Column takesNamelessClosings() {
        return isLastReceiver().and(not(col(GAVE_AWAY)));
    }

    private static Column firstClosing() {
        return least(
                col(AgencyParts.CLOSED), when(takesNamelessClosings(), ComplaintParts.nameless(AgencyParts.CLOSED)));
    }

    private static Column closing(ReporterTerm term) {
        Column isReopened =
                col(OrderedEvents.EVENTS).isNotNull().and(col(FIRST_CLOSING).isNotNull());
        return when(isReopened, new LastingClosing(term).of(takesNamelessClosings(), isLastReceiver()))
                .otherwise(col(FIRST_CLOSING));
    }

    private static Column closingAnswers(DayTimes days) {
        Column closed = AgencyParts.time(col(CLOSING));
        Column confirmed = greatest(
                col(AgencyParts.CONFIRMED_LAST),
                when(takesNamelessClosings(), ComplaintParts.nameless(AgencyParts.CONFIRMED_LAST)));
        return known(RESPONDED
                .leq(days.latest(closed))
                .or(known(days.latest(AgencyParts.time(rating())).geq(closed)))
                .or(known(days.latest(confirmed).geq(closed))));
    }

    private static Column closedWithAnswer() {
        Column byPerson = known(AgencyParts.value(col(CLOSING)).isin(HandlingConduct.ADMINISTRATION));
        return col(HandlingColumns.CLOSING_ANSWERS)
                .or(not(col(AgencyParts.RESPONSES_TOLD)).and(byPerson));
    }

    private static Column rating() {
        return greatestOfLastReceiver(AgencyParts.RATED);
    }

    private static Column due() {
        return when(
                        col(OrderedEvents.EVENTS).isNotNull().and(ComplaintParts.isHandling()),
                        LastingDue.of(isLastReceiver()))
                .otherwise(greatestOfLastReceiver(AgencyParts.DUE));
    }

    private static Column greatestOfLastReceiver(String part) {
        return greatest(col(part), when(isLastReceiver(), ComplaintParts.nameless(part)));
    }

    private static HandlingRemoval removal() {
        return new HandlingRemoval(
                isLastReceiver(),
                ownLastReceipt(),
                col(FIRST_RECEIPT),
                col(GAVE_AWAY),
                when(col(HandlingColumns.CLOSED_WITH_ANSWER), AgencyParts.time(col(CLOSING))));
    }

    private static Column isNamed(String event) {
        return AGENCY.isNotNull().and(col(event).isNotNull());
    }

    private static Column isKept() {
        return col(REMOVAL).isNull();
    }

    private static Column unlessRemoved(Column value) {
        return when(isKept(), value);
    }

    private static Column state() {
        HandlingRemoval removal = removal();
        return when(removal.isDeleted(), Fact.DELETED.number())
                .when(removal.isArchived(), Fact.ARCHIVED.number())
                .when(col(ComplaintParts.AGENCIES).equalTo(0), Fact.UNASSIGNED.number())
                .when(col(REMOVAL).isNotNull(), Fact.REMOVED.number())
                .when(col(CLOSING).isNotNull(), Fact.CLOSED.number())
                .when(col(GAVE_AWAY), Fact.RETURNED.number())
                .when(RESPONDED.isNotNull().or(col(FIRST_CLOSING).isNotNull()), Fact.IN_PROGRESS.number())
                .otherwise(Fact.WAITING.number());
    }

    private static Column known(Column condition) {
        return coalesce(condition, lit(false));
    }
}
