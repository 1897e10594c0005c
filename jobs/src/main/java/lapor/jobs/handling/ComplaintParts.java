package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The second step of the assembly: beside each of the {@link AgencyParts} of a complaint, what all of them say. */
final class ComplaintParts {
    static final WindowSpec COMPLAINT = Window.partitionBy(col(EventColumns.COMPLAINT_ID));

    /** Agencies that handle the complaint. */
    static final String AGENCIES = "agencies";
    /** Agencies that it was disposed to. */
    static final String DISPOSED_TO = "disposed_to";

    static final String ANY_DISPOSITION = "any_disposition";
    static final String ANY_RESPONSE = "any_response";
    /** First submission, with the code of its actor. */
    static final String SUBMISSION = "submission";

    static final String VERIFICATION = "verification";
    /** Whether any agency got it straight from the reporter. */
    static final String ANY_DIRECT = "any_direct";

    static final String ALL_RETURNS = "all_returns";
    /** First event of any kind. */
    static final String BEGINNING = "beginning";

    private static final String FIRST_ROW = "first_row";
    private static final String NAMELESS = "nameless_";
    private static final List<String> NAMELESS_PARTS = List.of(
            AgencyParts.VERIFIED_BY_OFFICER,
            AgencyParts.DEFERRED_LAST,
            AgencyParts.DEFERRALS,
            AgencyParts.RESUMED_LAST,
            AgencyParts.REPLIED_LAST,
            AgencyParts.CLOSED,
            AgencyParts.REOPENED_LAST,
            AgencyParts.REOPENINGS,
            AgencyParts.REOPENINGS_BY_OFFICER,
            AgencyParts.RATED);

    private static final Column AGENCY = col(HandlingColumns.AGENCY_ID);

    private ComplaintParts() {}

    /** Adds what the complaint says, without a shuffle where the parts are clustered by complaint. */
    static Dataset<Row> beside(Dataset<Row> parts) {
        Map<String, Column> columns = new TreeMap<>();
        columns.put(AGENCIES, count(when(isHandling(), 1)));
        columns.put(FIRST_ROW, min(nameOfRow()));
        columns.put(DISPOSED_TO, count(col(AgencyParts.DISPOSED_FIRST)));
        columns.put(ANY_DISPOSITION, min(col(AgencyParts.DISPOSED_FIRST)));
        columns.put(ANY_RESPONSE, min(col(AgencyParts.RESPONDED)));
        columns.put(SUBMISSION, min(col(AgencyParts.SUBMITTED)));
        columns.put(VERIFICATION, min(col(AgencyParts.VERIFIED)));
        columns.put(ANY_DIRECT, max(isDirect()));
        columns.put(ALL_RETURNS, sum(col(AgencyParts.RETURNS)));
        columns.put(BEGINNING, min(least(col(AgencyParts.FIRST), col(AgencyParts.VERIFIED))));
        columns.put(AgencyParts.CLASSIFIED, min(col(AgencyParts.CLASSIFIED)));
        columns.put(AgencyParts.CHANNELLED, min(col(AgencyParts.CHANNELLED)));
        columns.put(AgencyParts.CATEGORISED, min(col(AgencyParts.CATEGORISED)));
        columns.put(AgencyParts.REPORTER, max(col(AgencyParts.REPORTER)));
        columns.put(AgencyParts.DELETED, min(col(AgencyParts.DELETED)));
        columns.put(AgencyParts.ARCHIVED, min(col(AgencyParts.ARCHIVED)));
        NAMELESS_PARTS.forEach(part -> columns.put(NAMELESS + part, max(when(AGENCY.isNull(), col(part)))));
        columns.replaceAll((name, value) -> value.over(COMPLAINT));
        return parts.withColumns(columns);
    }

    /** What the events of the complaint say that name no agency. */
    static Column nameless(String part) {
        return col(NAMELESS + part);
    }

    /** Whether the row is an agency's handling; one that only verified the complaint has none. */
    static Column isHandling() {
        return AGENCY.isNotNull().and(col(AgencyParts.FIRST).isNotNull());
    }

    /** Whether the row stands for the complaint: as a handling, or, where there is none, as the only one that stays. */
    static Column staysInSight() {
        return isHandling().or(col(AGENCIES).equalTo(0).and(nameOfRow().equalTo(col(FIRST_ROW))));
    }

    /** Whether the reporter chose the agency, and nobody disposed the complaint to it. */
    static Column isDirect() {
        return AGENCY.isNotNull()
                .and(col(AgencyParts.SUBMITTED).isNotNull())
                .and(col(AgencyParts.DISPOSED_FIRST).isNull());
    }

    private static Column nameOfRow() {
        return coalesce(AGENCY, lit(""));
    }
}
