package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.ACTOR;
import static lapor.jobs.lake.EventColumns.AGENCY_ID;
import static lapor.jobs.lake.EventColumns.ANONYMOUS;
import static lapor.jobs.lake.EventColumns.AT;
import static lapor.jobs.lake.EventColumns.CATEGORY;
import static lapor.jobs.lake.EventColumns.CHANNEL;
import static lapor.jobs.lake.EventColumns.CLASSIFICATION;
import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.COMPLAINT_REF;
import static lapor.jobs.lake.EventColumns.DUE;
import static lapor.jobs.lake.EventColumns.EVENT_ID;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.lake.EventColumns.RATING;
import static lapor.jobs.lake.EventColumns.REGION_ID;
import static lapor.jobs.lake.EventColumns.REPORTER;
import static lapor.jobs.lake.EventColumns.RESPONSE;
import static lapor.jobs.lake.EventColumns.SECRET;
import static lapor.jobs.lake.EventColumns.STATUS;
import static lapor.jobs.lake.EventColumns.SYSTEM;
import static lapor.jobs.lake.EventColumns.TYPE;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.unix_micros;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.source.Event;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What reading log files gives: one row per event, one per observed status, one per rejected row, and one per file with
 * the number of its rows or with why it cannot be read, told apart by {@link #KIND}.
 */
final class StagedRows {
    static final String KIND = "kind";
    static final String FILE_ORDER = "file_order";
    static final String EVENT_REF = "event_ref";
    static final String RULE = "rule";
    static final String COLUMN = "column";
    static final String VALUE = "value";
    /**
     * What an observation's row states with times, as {@link lapor.source.EventType#mask}; at the end of a file the
     * largest number of events that one of its rows may become.
     */
    static final String STATED = "stated";

    /** At the end of a file the line within which it ends, 0 where its last line is ended. */
    static final String OPEN_LINE = "open_line";

    static final int EVENT = 0;
    static final int REJECTED = 1;
    /** The end of a file: its line is the number of rows read, its value the columns found, one a line, its column those of days only. */
    static final int END_OF_FILE = 2;
    /** A file that cannot be read to its end: its value says why. */
    static final int UNREADABLE = 3;
    /** A complaint's status in one night: what it implies stands in the status, its time is the night. */
    static final int OBSERVATION = 4;

    /**
     * An event that happened if the rows of its complaint before it say something else: its rule is the place of the
     * mapping's, its value what the row says, and what is stated how many events the row states beside it.
     */
    static final int CHANGE = 6;

    static final StructType SCHEMA = new StructType()
            .add(KIND, DataTypes.IntegerType)
            .add(FILE_ORDER, DataTypes.IntegerType)
            .add(FILE_ID, DataTypes.StringType)
            .add(LINE, DataTypes.LongType)
            .add(SYSTEM, DataTypes.StringType)
            .add(COMPLAINT_REF, DataTypes.StringType)
            .add(EVENT_REF, DataTypes.StringType)
            .add(AT, DataTypes.TimestampType)
            .add(TYPE, DataTypes.IntegerType)
            .add(AGENCY_ID, DataTypes.StringType)
            .add(ACTOR, DataTypes.IntegerType)
            .add(CLASSIFICATION, DataTypes.IntegerType)
            .add(RATING, DataTypes.IntegerType)
            .add(CHANNEL, DataTypes.StringType)
            .add(CATEGORY, DataTypes.StringType)
            .add(REGION_ID, DataTypes.StringType)
            .add(ANONYMOUS, DataTypes.BooleanType)
            .add(SECRET, DataTypes.BooleanType)
            .add(REPORTER, DataTypes.LongType)
            .add(RULE, DataTypes.StringType)
            .add(COLUMN, DataTypes.StringType)
            .add(VALUE, DataTypes.StringType)
            .add(RESPONSE, DataTypes.LongType)
            .add(STATUS, DataTypes.IntegerType)
            .add(STATED, DataTypes.IntegerType)
            .add(DUE, DataTypes.TimestampType)
            .add(OPEN_LINE, DataTypes.LongType);

    private StagedRows() {}

    /** The events among staged rows, with the keys of the lake. */
    static Dataset<Row> events(Dataset<Row> staged) {
        Column whatItSays = xxhash64(
                lit("event"),
                col(TYPE),
                unix_micros(col(AT)),
                coalesce(col(AGENCY_ID), lit("")),
                coalesce(col(ACTOR), lit(0)),
                coalesce(col(RATING), lit(0)));
        Column itsId = xxhash64(lit("id"), regexp_replace(col(EVENT_REF), "^" + Event.FIRST_WINS, ""));
        return staged.filter(col(KIND).equalTo(EVENT))
                .withColumn(COMPLAINT_ID, xxhash64(col(SYSTEM), col(COMPLAINT_REF)))
                .withColumn(EVENT_ID, when(col(EVENT_REF).isNotNull(), itsId).otherwise(whatItSays));
    }
}
