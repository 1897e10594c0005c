package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.AGENCY_ID;
import static lapor.jobs.lake.EventColumns.ANONYMOUS;
import static lapor.jobs.lake.EventColumns.CATEGORY;
import static lapor.jobs.lake.EventColumns.CHANNEL;
import static lapor.jobs.lake.EventColumns.CLASSIFICATION;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.lake.EventColumns.REGION_ID;
import static lapor.jobs.lake.EventColumns.REPORTER;
import static lapor.jobs.lake.EventColumns.RESPONSE;
import static lapor.jobs.lake.EventColumns.SECRET;
import static lapor.jobs.lake.EventColumns.TYPE;

import lapor.jobs.lake.EventColumns;
import lapor.source.EventType;
import lapor.source.RowRule;
import lapor.source.StatusHistory;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Makes the staged row of an observation into what it tells. */
final class DerivedRow {
    private static final List<String> OF_A_SUBMISSION =
            List.of(CLASSIFICATION, CHANNEL, CATEGORY, REGION_ID, ANONYMOUS, SECRET, REPORTER);

    private static final List<String> OF_ITS_PLACE = List.of(StagedRows.FILE_ORDER, FILE_ID, LINE);

    private DerivedRow() {}

    /** An event that an observation tells of. */
    static Row of(Row observation, StatusHistory.Change change) {
        @Nullable Object[] cells = cells(observation);
        set(cells, StagedRows.KIND, StagedRows.EVENT);
        set(cells, TYPE, change.type().number());
        set(cells, AGENCY_ID, change.agencyId().orElse(null));
        set(cells, StagedRows.STATED, null);
        if (change.type() != EventType.SUBMITTED) {
            OF_A_SUBMISSION.forEach(column -> set(cells, column, null));
        }
        if (change.type() != EventType.RESPONDED) {
            set(cells, RESPONSE, null);
        }
        return row(cells);
    }

    /** A possible change that happened. */
    static Row event(Row change) {
        @Nullable Object[] cells = cells(change);
        set(cells, StagedRows.KIND, StagedRows.EVENT);
        set(cells, StagedRows.RULE, null);
        set(cells, StagedRows.VALUE, null);
        set(cells, StagedRows.STATED, null);
        return row(cells);
    }

    /** An event that is known, told once more by an observation. */
    static Row again(Row event, Row observation) {
        @Nullable Object[] cells = cells(event);
        set(cells, StagedRows.KIND, StagedRows.EVENT);
        OF_ITS_PLACE.forEach(column -> set(cells, column, observation.getAs(column)));
        return row(cells);
    }

    /** An observation that is not taken. */
    static Row rejected(Row observation, RowRule rule) {
        @Nullable Object[] cells = new Object[StagedRows.SCHEMA.length()];
        OF_ITS_PLACE.forEach(column -> set(cells, column, observation.getAs(column)));
        set(cells, StagedRows.KIND, StagedRows.REJECTED);
        set(cells, StagedRows.RULE, rule.code());
        set(cells, StagedRows.COLUMN, "");
        set(cells, StagedRows.VALUE, "");
        set(cells, EventColumns.AGENCY_ID, observation.getAs(EventColumns.AGENCY_ID));
        set(cells, EventColumns.AT, observation.getAs(EventColumns.AT));
        return row(cells);
    }

    private static @Nullable Object[] cells(Row row) {
        @Nullable Object[] cells = new Object[StagedRows.SCHEMA.length()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.get(i);
        }
        return cells;
    }

    private static void set(@Nullable Object[] cells, String column, @Nullable Object value) {
        cells[StagedRows.SCHEMA.fieldIndex(column)] = value;
    }

    /** With its schema, since its columns are asked for by name. */
    private static Row row(@Nullable Object[] cells) {
        return new GenericRowWithSchema(cells, StagedRows.SCHEMA);
    }
}
