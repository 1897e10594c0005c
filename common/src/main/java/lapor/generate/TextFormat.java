package lapor.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

/** Logs as gzipped text. */
public enum TextFormat implements LogFormat {
    /** With a header; absent cells are empty. */
    CSV {
        @Override
        Lines lines(Writer file) {
            return new CsvLines(
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file));
        }
    },
    /** One JSON object a line; absent cells are left out. */
    JSONL {
        @Override
        Lines lines(Writer file) {
            return new JsonLines(file);
        }
    };

    private static final int BUFFER = 1 << 16;

    abstract Lines lines(Writer file);

    @Override
    public Lines open(Path folder, YearMonth month) throws IOException {
        Path file = folder.resolve(month + "." + name().toLowerCase(Locale.ROOT) + ".gz");
        return lines(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), BUFFER), StandardCharsets.UTF_8));
    }

    private record CsvLines(CsvWriter file) implements Lines {
        CsvLines {
            file.writeRecord(LogLine.COLUMNS);
        }

        @Override
        public void write(LogLine line) {
            file.writeRecord(line.cells());
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    private record JsonLines(Writer file) implements Lines {
        @Override
        public void write(LogLine line) throws IOException {
            file.write(JsonLine.of(line));
            file.write('\n');
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
