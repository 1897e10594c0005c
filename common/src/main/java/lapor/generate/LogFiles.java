package lapor.generate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a log into one file per month, a line at a time. */
final class LogFiles {
    private final Iterator<LogLine> lines;
    private Optional<LogLine> next;
    private long written;
    private int files;

    private LogFiles(Stream<LogLine> log) {
        this.lines = log.iterator();
        this.next = take();
    }

    /**
     * Writes the log.
     *
     * @param log by month
     */
    static Written write(Stream<LogLine> log, Path folder, LogFormat format) {
        LogFiles files = new LogFiles(log);
        try {
            Files.createDirectories(folder);
            while (files.next.isPresent()) {
                files.writeMonth(files.next.get().month(), folder, format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Written(files.written, files.files);
    }

    private void writeMonth(YearMonth month, Path folder, LogFormat format) throws IOException {
        try (LogFormat.Lines file = format.open(folder, month)) {
            files++;
            for (; isIn(month); next = take()) {
                file.write(next.orElseThrow());
                written++;
            }
        }
    }

    private boolean isIn(YearMonth month) {
        return next.isPresent() && next.get().month().equals(month);
    }

    private Optional<LogLine> take() {
        return lines.hasNext() ? Optional.of(lines.next()) : Optional.empty();
    }
}
