package lapor.jobs.logs;

import lapor.source.NumberText;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.Float16LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.UUIDLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.JulianFields;
import java.util.UUID;

/**
 * A primitive value of a Parquet row as the text that a mapping reads: what its logical type states, numbers in plain
 * digits and times in ISO 8601.
 */
final class ParquetValue {
    private ParquetValue() {}

    /** Whether values of a type are read. */
    static boolean isRead(PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (type.getPrimitiveTypeName()) {
            case INT32, INT64 -> meaning == null || ParquetNumber.isRead(meaning);
            case INT96, BOOLEAN, FLOAT, DOUBLE -> true;
            // older writers leave the meaning out for texts
            case BINARY ->
                meaning == null
                        || meaning instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation
                        || meaning instanceof LogicalTypeAnnotation.EnumLogicalTypeAnnotation
                        || meaning instanceof LogicalTypeAnnotation.JsonLogicalTypeAnnotation
                        || meaning instanceof DecimalLogicalTypeAnnotation;
            case FIXED_LEN_BYTE_ARRAY ->
                meaning instanceof UUIDLogicalTypeAnnotation
                        || meaning instanceof DecimalLogicalTypeAnnotation
                        || meaning instanceof Float16LogicalTypeAnnotation;
        };
    }

    /**
     * The text of a value of the field of this number, of a type that {@link #isRead}.
     *
     * @throws CharacterCodingException if it should be a text and is none
     */
    static String text(Group group, int column, int index) throws CharacterCodingException {
        PrimitiveType type = group.getType().getType(column).asPrimitiveType();
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> ParquetNumber.text(group.getInteger(column, index), type);
            case INT64 -> ParquetNumber.text(group.getLong(column, index), type);
            case INT96 -> nanoTime(group.getInt96(column, index).getBytes());
            case BOOLEAN -> String.valueOf(group.getBoolean(column, index));
            case FLOAT -> NumberText.of(group.getFloat(column, index));
            case DOUBLE -> NumberText.of(group.getDouble(column, index));
            case BINARY, FIXED_LEN_BYTE_ARRAY -> bytes(group.getBinary(column, index), type);
        };
    }

    private static String bytes(Binary value, PrimitiveType type) throws CharacterCodingException {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        byte[] bytes = value.getBytes();
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return new BigDecimal(new BigInteger(bytes), decimal.getScale()).toPlainString();
        }
        if (meaning instanceof UUIDLogicalTypeAnnotation) {
            ByteBuffer halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong()).toString();
        }
        if (meaning instanceof Float16LogicalTypeAnnotation) {
            return NumberText.of(Float.parseFloat(type.stringifier().stringify(value)));
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Twelve bytes, as older writers keep an instant: nanoseconds of the day, then the Julian day. */
    private static String nanoTime(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long nanoOfDay = buffer.getLong();
        LocalDate day = LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, buffer.getInt());
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusNanos(nanoOfDay).toString();
    }
}
