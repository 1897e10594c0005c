package lapor.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Writes a log into one gzipped file per month, such as {@code 2021-01.csv.gz}. */
final class LogFiles {
    private final Path folder;
    private final LogFormat format;
    private Optional<LogLine> next = Optional.empty();

    private LogFiles(Path folder, LogFormat format) {
        this.folder = folder;
        this.format = format;
    }

    static void write(Stream<LogLine> log, Path folder, LogFormat format) {
        LogFiles files = new LogFiles(folder, format);
        try {
            Files.createDirectories(folder);
            files.writeAll(log.iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeAll(Iterator<LogLine> lines) throws IOException {
        next = take(lines);
        while (next.isPresent()) {
            YearMonth month = next.get().month();
            Path file = folder.resolve(month + format.ending());
            try (Writer writer = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8)) {
                switch (format) {
                    case CSV -> writeCsv(month, lines, writer);
                    case JSONL -> writeJson(month, lines, writer);
                }
            }
        }
    }

    private void writeCsv(YearMonth month, Iterator<LogLine> lines, Writer writer) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer)) {
            csv.writeRecord(LogLine.COLUMNS);
            for (; isIn(month); next = take(lines)) {
                csv.writeRecord(next.orElseThrow().cells());
            }
        }
    }

    private void writeJson(YearMonth month, Iterator<LogLine> lines, Writer writer) throws IOException {
        for (; isIn(month); next = take(lines)) {
            writer.write(JsonLine.of(next.orElseThrow()));
            writer.write('\n');
        }
    }

    private boolean isIn(YearMonth month) {
        return next.isPresent() && next.get().month().equals(month);
    }

    private static Optional<LogLine> take(Iterator<LogLine> lines) {
        return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
}
