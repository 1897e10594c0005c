package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.source.RowMapping;
import lapor.source.SourceMapping;
import org.apache.hadoop.conf.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a whole file row by row, without Spark. */
final class EveryRow {
    private EveryRow() {}

    /**
     * Shows every row to somebody.
     *
     * @return the columns of the file; absent where it has no rows that could show them
     * @throws lapor.input.InvalidInputException with the problems of a file that cannot be read with its mapping
     */
    static Optional<Set<String>> of(LogFile file, RowMapping rowMapping, Consumer<LogRows.Line> see) {
        SourceMapping mapping = file.mapping().mapping();
        Problems problems = new Problems();
        Optional<Set<String>> columns = LogHeaders.check(file, mapping, problems);
        rowMapping.fileProblem().ifPresent(problem -> problems.invalid(file.name(), problem));
        long read = 0;
        try (LogRows rows = LogFormat.open(file, mapping, new Configuration())) {
            problems.throwIfAny();
            for (Optional<LogRows.Line> line = rows.next(); line.isPresent(); line = rows.next()) {
                see.accept(line.get());
                read++;
            }
            if (columns.isEmpty() && !rows.found().isEmpty()) {
                columns = Optional.of(FoundColumns.ofRows(rows.found(), file));
                LogHeaders.requireColumns(file, columns.get(), problems);
            }
        } catch (UnreadableLogException e) {
            problems.invalid(file.name(), e.reason());
        } catch (UncheckedIOException e) {
            problems.invalid(
                    file.name(),
                    "row " + (read + 1) + " " + LogText.unreadable(e).reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        return columns;
    }
}
