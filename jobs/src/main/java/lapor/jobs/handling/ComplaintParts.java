package lapor.jobs.handling;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
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

    /** First submission, with the code of its actor. */
    static final String SUBMISSION = "submission";

    static final String VERIFICATION = "verification";
    /** Whether any agency got it straight from the reporter. */
    static final String ANY_DIRECT = "any_direct";

    static final String ALL_RETURNS = "all_returns";
    /** First event of any kind. */
    static final String BEGINNING = "beginning";

    static final String ANY_DELETION = "any_deletion";
    static final String ANY_ARCHIVING = "any_archiving";
    static final String DELETION_BY_OTHERS = "deletion_by_others";
    static final String ARCHIVING_BY_OTHERS = "archiving_by_others";

    private static final String NAMED = "named";

    private static final String FIRST_ROW = "first_row";
    private static final String NAMELESS = "nameless_";
    private static final List<String> NAMELESS_PARTS = List.of(
            AgencyParts.VERIFIED_BY_OFFICER,
            AgencyParts.RESPONDED,
            AgencyParts.RESPONDED_LAST,
            AgencyParts.RETURNED_LAST,
            AgencyParts.RETURNS,
            AgencyParts.DEFERRED_LAST,
            AgencyParts.DEFERRALS,
            AgencyParts.RESUMED_LAST,
            AgencyParts.REPLIED_LAST,
            AgencyParts.CLOSED,
            AgencyParts.CONFIRMED_LAST,
            AgencyParts.DUE,
            AgencyParts.REMOVED_FIRST,
            AgencyParts.REMOVED_LAST,
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
        columns.put(SUBMISSION, min(col(AgencyParts.SUBMITTED)));
        columns.put(VERIFICATION, min(col(AgencyParts.VERIFIED)));
        columns.put(ANY_DIRECT, max(isDirect()));
        columns.put(ALL_RETURNS, sum(col(AgencyParts.RETURNS)));
        columns.put(BEGINNING, min(col(AgencyParts.EARLIEST)));
        columns.put(AgencyParts.CLASSIFIED, min(col(AgencyParts.CLASSIFIED)));
        columns.put(AgencyParts.CHANNELLED, min(col(AgencyParts.CHANNELLED)));
        columns.put(AgencyParts.CATEGORISED, min(col(AgencyParts.CATEGORISED)));
        columns.put(AgencyParts.REPORTER, max(col(AgencyParts.REPORTER)));
        columns.put(ANY_DELETION, min(col(AgencyParts.DELETED)));
        columns.put(ANY_ARCHIVING, min(col(AgencyParts.ARCHIVED)));
        columns.put(DELETION_BY_OTHERS, min(col(AgencyParts.DELETED_BY_OTHERS)));
        columns.put(ARCHIVING_BY_OTHERS, min(col(AgencyParts.ARCHIVED_BY_OTHERS)));
        columns.put(AgencyParts.RESPONSES_TOLD, max(col(AgencyParts.RESPONSES_TOLD)));
        columns.put(NAMED, count(when(isNamedOnly(), 1)));
        NAMELESS_PARTS.forEach(part -> columns.put(NAMELESS + part, max(when(AGENCY.isNull(), col(part)))));
        columns.replaceAll((name, value) -> value.over(COMPLAINT));
        return parts.withColumns(columns);
    }

    /** What the events of the complaint say that name no agency. */
    static Column nameless(String part) {
        return col(NAMELESS + part);
    }

    /** Whether the row is an agency's handling; one that only verified or put away the complaint has none. */
    static Column isHandling() {
        return AGENCY.isNotNull().and(col(AgencyParts.FIRST).isNotNull());
    }

    /** Whether the agency never had the complaint, and is named where it was deleted or archived. */
    static Column isNamedOnly() {
        return AGENCY.isNotNull()
                .and(col(AgencyParts.FIRST).isNull())
                .and(col(AgencyParts.DELETED)
                        .isNotNull()
                        .or(col(AgencyParts.ARCHIVED).isNotNull()));
    }

    /**
     * Whether the row stands for the complaint: as a handling, or as the agency that is named with its end; where there
     * is none, as the only one that stays.
     */
    static Column staysInSight() {
        Column onlyOne = col(AGENCIES)
                .equalTo(0)
                .and(col(NAMED).equalTo(0))
                .and(nameOfRow().equalTo(col(FIRST_ROW)));
        return isHandling().or(isNamedOnly()).or(onlyOne);
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
