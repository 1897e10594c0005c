package lapor.jobs.logs;

import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.schema.PrimitiveType;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Looks at a Parquet file's footer for what would be read wrongly or not at all. */
final class ParquetCheck {
    /** Compressions that need a library which is not there. */
    private static final Set<CompressionCodecName> UNREADABLE =
            Set.of(CompressionCodecName.BROTLI, CompressionCodecName.LZO);

    private ParquetCheck() {}

    /**
     * Refuses a file with a column of a type that is not read, or in a compression that is not.
     *
     * @param read columns whose values are asked for
     */
    static void check(ParquetMetadata footer, Set<String> read) throws UnreadableLogException {
        SortedMap<String, PrimitiveType> types =
                new TreeMap<>(ParquetPath.types(footer.getFileMetaData().getSchema()));
        types.keySet().retainAll(read);
        for (var column : types.entrySet()) {
            if (!ParquetValue.isRead(column.getValue())) {
                throw new UnreadableLogException(
                        "column " + column.getKey() + ": type " + shown(column.getValue()) + " is not read");
            }
        }
        for (var block : footer.getBlocks()) {
            for (var chunk : block.getColumns()) {
                if (UNREADABLE.contains(chunk.getCodec())) {
                    throw new UnreadableLogException("is compressed with " + chunk.getCodec()
                            + ", which is not read: expected snappy, zstd, gzip, lz4 or none");
                }
            }
        }
    }

    private static String shown(PrimitiveType type) {
        var meaning = type.getLogicalTypeAnnotation();
        return type.getPrimitiveTypeName() + (meaning == null ? " without a meaning" : " as " + meaning);
    }
}
