package lapor.jobs.lake;

import static org.apache.spark.sql.functions.col;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.types.Types.NestedField;
import org.apache.spark.sql.Column;

import java.util.ArrayList;
import java.util.List;

/** One row of the lake's replaced events: an event as it was before a correction, in the columns of the events. */
public final class ReplacedColumns {
    /** The file and the line of what replaced it. */
    public static final String BY_FILE = "replaced_by_file";

    public static final String BY_LINE = "replaced_by_line";

    /** Ids beyond those that the events may come to need. */
    private static final int FIRST_OWN_ID = 1001;

    static final Schema SCHEMA = schema();

    private ReplacedColumns() {}

    /** Every column, in the lake's order. */
    public static Column[] all() {
        return SCHEMA.columns().stream().map(field -> col(field.name())).toArray(Column[]::new);
    }

    private static Schema schema() {
        List<NestedField> columns = new ArrayList<>(EventColumns.SCHEMA.columns());
        columns.add(NestedField.required(FIRST_OWN_ID, BY_FILE, Types.StringType.get()));
        columns.add(NestedField.required(FIRST_OWN_ID + 1, BY_LINE, Types.LongType.get()));
        return new Schema(columns);
    }
}
