package lapor.jobs.logs;

import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;

/** A primitive value of a Parquet row as the text that a mapping reads: times in ISO 8601. */
final class ParquetValue {
    private ParquetValue() {}

    /** The text of a value of the field of this number. */
    static String text(Group group, int column, int index) {
        var type = group.getType().getType(column).asPrimitiveType();
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (type.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            return nanoTime(group.getInt96(column, index).getBytes());
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            return timestamp(group.getLong(column, index), timestamp);
        }
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(column, index)).toString();
        }
        return group.getValueToString(column, index);
    }

    private static String timestamp(long value, TimestampLogicalTypeAnnotation timestamp) {
        ChronoUnit unit =
                switch (timestamp.getUnit()) {
                    case MILLIS -> ChronoUnit.MILLIS;
                    case MICROS -> ChronoUnit.MICROS;
                    case NANOS -> ChronoUnit.NANOS;
                };
        Instant instant = Instant.EPOCH.plus(value, unit);
        return timestamp.isAdjustedToUTC()
                ? instant.toString()
                : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }

    /** Twelve bytes, as older writers keep an instant: nanoseconds of the day, then the Julian day. */
    private static String nanoTime(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long nanoOfDay = buffer.getLong();
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, buffer.getInt());
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusNanos(nanoOfDay).toString();
    }
}
