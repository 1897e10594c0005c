package lapor.jobs.lake;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.types.Types.NestedField;

/** One row of the lake's quarantine: one row of a log that broke a rule. */
public final class RejectedColumns {
    public static final String FILE_ID = "file_id";
    public static final String LINE = "line";
    public static final String RULE = "rule";
    public static final String COLUMN = "column";
    public static final String VALUE = "value";

    /** Hash of the agency that the row names; null where it names none, or it cannot be read. */
    public static final String AGENCY = "agency";
    /** The latest time that the row tells; null where one of its times cannot be read. */
    public static final String AT = "at";

    static final Schema SCHEMA = new Schema(
            NestedField.required(1, FILE_ID, Types.StringType.get()),
            NestedField.required(2, LINE, Types.LongType.get()),
            NestedField.required(3, RULE, Types.StringType.get()),
            NestedField.required(4, COLUMN, Types.StringType.get()),
            NestedField.required(5, VALUE, Types.StringType.get()),
            NestedField.optional(6, AGENCY, Types.LongType.get()),
            NestedField.optional(7, AT, Types.TimestampType.withZone()));

    private RejectedColumns() {}
}
