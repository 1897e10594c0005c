package lapor.jobs.logs;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A value that Parquet keeps as a whole number: with or without a sign, a decimal, a date or a time of any unit. */
final class ParquetNumber {
    private ParquetNumber() {}

    /** Whether whole numbers of this meaning are read. */
    static boolean isRead(LogicalTypeAnnotation meaning) {
        return meaning instanceof IntLogicalTypeAnnotation
                || meaning instanceof DecimalLogicalTypeAnnotation
                || meaning instanceof DateLogicalTypeAnnotation
                || meaning instanceof TimeLogicalTypeAnnotation
                || meaning instanceof TimestampLogicalTypeAnnotation;
    }

    /** What a number of a type states. */
    static String text(long value, PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof IntLogicalTypeAnnotation whole && !whole.isSigned()) {
            return type.getPrimitiveTypeName() == PrimitiveTypeName.INT32
                    ? Long.toString(Integer.toUnsignedLong((int) value))
                    : Long.toUnsignedString(value);
        }
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return BigDecimal.valueOf(value, decimal.getScale()).toPlainString();
        }
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (meaning instanceof TimeLogicalTypeAnnotation time) {
            return LocalTime.MIDNIGHT.plus(value, unit(time.getUnit())).toString();
        }
        if (meaning instanceof TimestampLogicalTypeAnnotation timestamp) {
            Instant instant = Instant.EPOCH.plus(value, unit(timestamp.getUnit()));
            return timestamp.isAdjustedToUTC()
                    ? instant.toString()
                    : LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
        }
        return Long.toString(value);
    }

    private static ChronoUnit unit(LogicalTypeAnnotation.TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> ChronoUnit.MILLIS;
            case MICROS -> ChronoUnit.MICROS;
            case NANOS -> ChronoUnit.NANOS;
        };
    }
}
