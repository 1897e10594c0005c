package lapor.jobs.lake;

import org.apache.iceberg.Schema;
import org.apache.iceberg.types.Types;
import org.apache.iceberg.types.Types.NestedField;

/** One row of the lake's register of files: what became of one ingested file. Writing it ends the file's ingest. */
final class FileColumns {
    static final String FILE_ID = "file_id";
    static final String NAME = "name";
    static final String CHECKSUM = "checksum";
    static final String MAPPING = "mapping";
    static final String INGEST = "ingest";
    static final String READ = "read";
    static final String ACCEPTED = "accepted";
    static final String DUPLICATE = "duplicate";
    static final String LATE = "late";
    static final String REJECTED = "rejected";
    /** Names of the event types that the file can tell of, joined by blanks. */
    static final String PROVIDES = "provides";
    /** Columns that the mapping does not know, joined by commas. */
    static final String UNKNOWN_COLUMNS = "unknown_columns";
    /** Events that the file's replaced. */
    static final String REPLACED = "replaced";
    /** Columns that the mapping knows, joined by commas. */
    static final String COLUMNS = "columns";
    /** Columns that earlier files of the mapping had, joined by commas. */
    static final String VANISHED_COLUMNS = "vanished_columns";
    /** What to know of how it was read: the rule, a blank, and where; one a line. None in files of earlier versions. */
    static final String CAUTIONS = "cautions";

    /** The line within which the file ends; 0 where its last line is ended, absent where that was not looked at. */
    static final String OPEN_LINE = "open_line";

    static final Schema SCHEMA = new Schema(
            NestedField.required(1, FILE_ID, Types.StringType.get()),
            NestedField.required(2, NAME, Types.StringType.get()),
            NestedField.required(3, CHECKSUM, Types.StringType.get()),
            NestedField.required(4, MAPPING, Types.StringType.get()),
            NestedField.required(5, INGEST, Types.StringType.get()),
            NestedField.required(6, READ, Types.LongType.get()),
            NestedField.required(7, ACCEPTED, Types.LongType.get()),
            NestedField.required(8, DUPLICATE, Types.LongType.get()),
            NestedField.required(9, LATE, Types.LongType.get()),
            NestedField.required(10, REJECTED, Types.LongType.get()),
            NestedField.required(11, PROVIDES, Types.StringType.get()),
            NestedField.required(12, UNKNOWN_COLUMNS, Types.StringType.get()),
            NestedField.required(13, REPLACED, Types.LongType.get()),
            NestedField.required(14, COLUMNS, Types.StringType.get()),
            NestedField.required(15, VANISHED_COLUMNS, Types.StringType.get()),
            NestedField.optional(16, OPEN_LINE, Types.LongType.get()),
            NestedField.optional(17, CAUTIONS, Types.StringType.get()));

    private FileColumns() {}
}
