package lapor.jobs.logs;

import lapor.input.InvalidInputException;
import lapor.proposal.LogSample;
import lapor.source.Dialect;
import lapor.source.Dialect.Format;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes rows of a log that nobody has described yet: its beginning, and pieces from all over it where it is plain text.
 * However large the file, no more than some megabytes are read of it.
 */
public final class LogSampling {
    private static final int BEGINNING = 1 << 20;
    private static final int PIECE = 1 << 15;
    private static final int PIECES = 24;
    private static final int COMPRESSED = 4;

    private LogSampling() {}

    /**
     * A sample of a file.
     *
     * @throws InvalidInputException if it is not there, or no log
     */
    public static LogSample of(String name) {
        Path path = new Path(java.nio.file.Path.of(name).toAbsolutePath().normalize().toUri());
        try {
            FileSystem files = LogStorage.of(path, new Configuration());
            if (!files.exists(path)) {
                throw InvalidInputException.of(name, "no such file");
            }
            if (files.getFileStatus(path).isDirectory()) {
                throw InvalidInputException.of(name, "is a folder; a mapping is proposed from one file");
            }
            return ParquetSampling.isParquet(files, path)
                    ? ParquetSampling.of(name, path)
                    : text(name, files, path);
        } catch (UnreadableLogException e) {
            throw InvalidInputException.of(name, e.reason());
        } catch (IOException e) {
            throw InvalidInputException.of(name, LogText.unreadable(e).reason());
        }
    }

    private static LogSample text(String name, FileSystem files, Path path) throws IOException, UnreadableLogException {
        LogContent content = LogContent.open(files, path, name);
        boolean compressed = content.bytes() instanceof Expansion || !content.name().equals(name);
        byte[] bytes = beginning(content, compressed ? COMPRESSED * BEGINNING : BEGINNING);
        long length = files.getFileStatus(path).getLen();
        SampledText text = SampledText.of(bytes, compressed ? Integer.MAX_VALUE : length);
        List<String> remarks = new ArrayList<>(text.remarks());
        List<String> pieces = new ArrayList<>();
        if (compressed) {
            remarks.add("found: a compressed file, of which only the beginning was looked at");
        } else if (length > bytes.length) {
            pieces.addAll(pieces(files, path, bytes.length, length, text));
        }
        boolean isJson = JsonSampling.isJson(text.beginning());
        SampledRows rows = isJson
                ? JsonSampling.of(text.beginning(), pieces)
                : DelimitedSampling.of(text.beginning(), pieces, text.isWhole());
        remarks.addAll(rows.remarks());
        return new LogSample(
                name,
                dialect(path.getName(), isJson ? Format.JSONL : Format.CSV, text, rows.dialect()),
                rows.columns(),
                rows.rows(),
                rows.beginning(),
                remarks);
    }

    /** What a mapping must say, beside what the name of the file tells. */
    private static Map<String, String> dialect(
            String name, Format format, SampledText text, Map<String, String> delimited) {
        Map<String, String> dialect = new LinkedHashMap<>();
        Dialect silent = new Dialect(
                Optional.empty(), Optional.empty(), '"', StandardCharsets.UTF_8, Optional.empty(), Set.of());
        Format named = LogFormat.of(name, silent);
        boolean isTabbed = "\t".equals(delimited.get("delimiter"));
        Format is = isTabbed ? Format.TSV : format;
        if (named != is) {
            dialect.put("format", is.code());
        }
        if (!text.encoding().equals(StandardCharsets.UTF_8)) {
            dialect.put("encoding", text.encoding().name());
        }
        dialect.putAll(delimited);
        if (isTabbed || ",".equals(delimited.get("delimiter"))) {
            dialect.remove("delimiter");
        }
        return dialect;
    }

    private static byte[] beginning(LogContent content, int most) throws IOException {
        try (InputStream in = content.bytes()) {
            return in.readNBytes(most);
        }
    }

    /** Texts from evenly spread places, each from the beginning of a line to the end of one. */
    private static List<String> pieces(FileSystem files, Path path, long from, long length, SampledText text)
            throws IOException {
        List<String> pieces = new ArrayList<>();
        try (FSDataInputStream in = files.open(path)) {
            for (int i = 0; i < PIECES; i++) {
                long at = from + (length - from) / PIECES * i;
                in.seek(at - at % 2);
                pieces.add(text.piece(in.readNBytes(PIECE)));
            }
        }
        return pieces;
    }
}
