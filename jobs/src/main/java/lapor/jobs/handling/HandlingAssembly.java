package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.metric.Fact;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

import java.util.Map;

/**
 * Events to handlings. What the logs say and what the handling says of it:
 *
 * <ul>
 *   <li>An agency receives a complaint with its first disposition to it; else with the submission.
 *   <li>Its first response is its first {@code RESPONDED}; a closing is no response.
 *   <li>It is returned when it did not close the complaint, and sent it back and did not get it again, or did not
 *       answer it and another agency received it later.
 *   <li>A closing or rating that names no agency is the last receiver's.
 *   <li>The first closing stays. The last rating counts.
 *   <li>A deleted complaint, or one archived without any disposition or response, is outside.
 * </ul>
 */
public final class HandlingAssembly {
    private static final WindowSpec COMPLAINT = Window.partitionBy(col(EventColumns.COMPLAINT_ID));
    private static final Column AGENCY = col(HandlingColumns.AGENCY_ID);
    private static final Column OUTSIDE_AGENCIES = AGENCY.isNull();

    private static final String AGENCIES = "agencies";
    private static final String ANY_DISPOSITION = "any_disposition";
    private static final String ANY_RESPONSE = "any_response";
    private static final String SUBMISSION = "submission";
    private static final String CLOSED_OUTSIDE = "closed_outside";
    private static final String RATED_OUTSIDE = "rated_outside";
    private static final String LAST_RECEIPT = "last_receipt";
    private static final String GAVE_AWAY = "gave_away";
    private static final String CLOSING = "closing";

    private HandlingAssembly() {}

    /**
     * Assembles handlings.
     *
     * @param events known at the instant of the run, in the columns of {@link EventColumns}
     * @return one row per handling, in the columns of {@link HandlingColumns}
     */
    public static Dataset<Row> assemble(Dataset<Row> events) {
        Dataset<Row> parts = AgencyParts.of(events);
        Dataset<Row> inSightOfTheComplaint = parts.withColumns(ofTheComplaint());
        Dataset<Row> received = inSightOfTheComplaint
                .withColumn(HandlingColumns.RECEIVED_AT, receipt())
                .withColumn(
                        LAST_RECEIPT,
                        max(when(AGENCY.isNotNull(), col(HandlingColumns.RECEIVED_AT)))
                                .over(COMPLAINT))
                .filter(AGENCY.isNotNull().or(col(AGENCIES).equalTo(0)));
        return received.withColumn(GAVE_AWAY, gaveAway())
                .withColumn(CLOSING, closing())
                .select(
                        col(EventColumns.COMPLAINT_ID).as(HandlingColumns.COMPLAINT_ID),
                        AGENCY,
                        coalesce(AgencyParts.value(col(AgencyParts.CLASSIFIED)), lit(0))
                                .as(HandlingColumns.CLASSIFICATION),
                        state().as(HandlingColumns.STATE),
                        col(HandlingColumns.RECEIVED_AT),
                        col(AgencyParts.RESPONDED).as(HandlingColumns.RESPONDED_AT),
                        AgencyParts.time(col(CLOSING)).as(HandlingColumns.CLOSED_AT),
                        AgencyParts.value(col(CLOSING)).as(HandlingColumns.CLOSED_BY),
                        AgencyParts.value(rating()).as(HandlingColumns.RATING));
    }

    private static Map<String, Column> ofTheComplaint() {
        return Map.ofEntries(
                Map.entry(AGENCIES, count(AGENCY).over(COMPLAINT)),
                Map.entry(SUBMISSION, min(col(AgencyParts.SUBMITTED)).over(COMPLAINT)),
                Map.entry(ANY_DISPOSITION, min(col(AgencyParts.DISPOSED_FIRST)).over(COMPLAINT)),
                Map.entry(ANY_RESPONSE, min(col(AgencyParts.RESPONDED)).over(COMPLAINT)),
                Map.entry(
                        CLOSED_OUTSIDE,
                        min(when(OUTSIDE_AGENCIES, col(AgencyParts.CLOSED))).over(COMPLAINT)),
                Map.entry(
                        RATED_OUTSIDE,
                        max(when(OUTSIDE_AGENCIES, col(AgencyParts.RATED))).over(COMPLAINT)),
                Map.entry(
                        AgencyParts.CLASSIFIED, min(col(AgencyParts.CLASSIFIED)).over(COMPLAINT)),
                Map.entry(AgencyParts.DELETED, min(col(AgencyParts.DELETED)).over(COMPLAINT)),
                Map.entry(AgencyParts.ARCHIVED, min(col(AgencyParts.ARCHIVED)).over(COMPLAINT)));
    }

    private static Column receipt() {
        return coalesce(
                col(AgencyParts.DISPOSED_FIRST), col(AgencyParts.SUBMITTED), col(SUBMISSION), col(AgencyParts.FIRST));
    }

    private static Column gaveAway() {
        Column sentBack = col(AgencyParts.RETURNED_LAST)
                .isNotNull()
                .and(col(AgencyParts.DISPOSED_LAST)
                        .isNull()
                        .or(col(AgencyParts.DISPOSED_LAST).leq(col(AgencyParts.RETURNED_LAST))));
        Column passedOn = col(HandlingColumns.RECEIVED_AT)
                .lt(col(LAST_RECEIPT))
                .and(col(AgencyParts.RESPONDED).isNull());
        return sentBack.or(passedOn);
    }

    private static Column closing() {
        Column ofTheLastReceiver = when(
                col(HandlingColumns.RECEIVED_AT).equalTo(col(LAST_RECEIPT)).and(not(col(GAVE_AWAY))),
                col(CLOSED_OUTSIDE));
        return least(col(AgencyParts.CLOSED), ofTheLastReceiver);
    }

    private static Column rating() {
        Column ofTheLastReceiver =
                when(col(HandlingColumns.RECEIVED_AT).equalTo(col(LAST_RECEIPT)), col(RATED_OUTSIDE));
        return greatest(col(AgencyParts.RATED), ofTheLastReceiver);
    }

    private static Column state() {
        Column putAway = col(AgencyParts.ARCHIVED)
                .isNotNull()
                .and(col(ANY_DISPOSITION).isNull())
                .and(col(ANY_RESPONSE).isNull());
        return when(col(AgencyParts.DELETED).isNotNull(), Fact.DELETED.code())
                .when(putAway, Fact.ARCHIVED.code())
                .when(OUTSIDE_AGENCIES, Fact.UNASSIGNED.code())
                .when(col(CLOSING).isNotNull(), Fact.CLOSED.code())
                .when(col(GAVE_AWAY), Fact.RETURNED.code())
                .when(col(AgencyParts.RESPONDED).isNotNull(), Fact.IN_PROGRESS.code())
                .otherwise(Fact.WAITING.code());
    }
}
