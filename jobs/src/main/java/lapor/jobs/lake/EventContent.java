package lapor.jobs.lake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.iceberg.types.Types.NestedField;
import org.apache.spark.sql.Column;

import java.util.Set;
import java.util.stream.Stream;

/** What an event says, apart from its key and from where it was read. */
public final class EventContent {
    private static final Set<String> NOT_CONTENT = Set.of(
            EventColumns.COMPLAINT_ID,
            EventColumns.EVENT_ID,
            EventColumns.SYSTEM,
            EventColumns.COMPLAINT_REF,
            EventColumns.FILE_ID,
            EventColumns.LINE);

    private EventContent() {}

    /** A 64-bit hash of all that an event says: events of one key with the same hash say the same. */
    public static Column hash() {
        Stream<Column> always = EventColumns.SCHEMA.columns().stream()
                .filter(field ->
                        !NOT_CONTENT.contains(field.name()) && !field.name().equals(EventColumns.DUE))
                .flatMap(EventContent::parts);
        // as the last, and left out where it is null: the hash is that of a lake that did not have it
        return xxhash64(Stream.concat(always, Stream.of(col(EventColumns.DUE))).toArray(Column[]::new));
    }

    /** A hash leaves nulls out; without saying where they are, a value would be the same in any column. */
    private static Stream<Column> parts(NestedField field) {
        Column value = col(field.name());
        return field.isOptional() ? Stream.of(value, value.isNull()) : Stream.of(value);
    }
}
