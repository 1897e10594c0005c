package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.source.MisplacedText;
import lapor.source.Rejection;
import lapor.source.RowMapping;
import lapor.source.RowRule;
import lapor.source.RowTrace;
import lapor.source.SourceMapping;
import org.apache.hadoop.conf.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a mapping understands one file, found row by row and without Spark. Nothing is kept of it, and it cannot tell
 * what only the lake knows: duplicates, and statuses that are outdated.
 *
 * @param first what became of each column in the first rows
 * @param unknownColumns of the file, which the mapping does not know
 * @param rows how many the file has
 * @param rejected how many rows break each rule, by its code
 */
public record SourceCheck(
        List<TracedRow> first, Set<String> unknownColumns, long rows, SortedMap<RowRule, Long> rejected) {

    /** One row, and what became of its columns. */
    public record TracedRow(long line, List<RowTrace.Cell> cells) {}

    /**
     * Reads the whole file.
     *
     * @param shown how many rows to show
     * @throws lapor.input.InvalidInputException with the problems of a file that cannot be read with the mapping
     */
    public static SourceCheck of(LogFile file, int shown) {
        SourceMapping mapping = file.mapping().mapping();
        RowMapping rowMapping = new RowMapping(mapping, file.fileName());
        Problems problems = new Problems();
        Optional<Set<String>> columns = LogHeaders.check(file, mapping, problems);
        rowMapping.fileProblem().ifPresent(problem -> problems.invalid(file.name(), problem));
        List<TracedRow> first = new ArrayList<>();
        SortedMap<RowRule, Long> rejected = new TreeMap<>(Comparator.comparing(RowRule::code));
        long read = 0;
        try (LogRows rows = LogFormat.open(file, mapping, new Configuration())) {
            problems.throwIfAny();
            for (Optional<LogRows.Line> line = rows.next(); line.isPresent(); line = rows.next()) {
                read++;
                brokenRule(rowMapping, line.get()).ifPresent(rule -> rejected.merge(rule, 1L, Long::sum));
                if (first.size() < shown) {
                    first.add(traced(mapping, rowMapping, line.get()));
                }
            }
            if (columns.isEmpty() && !rows.found().isEmpty()) {
                columns = Optional.of(FoundColumns.ofRows(rows.found(), file));
                LogHeaders.requireColumns(file, columns.get(), problems);
            }
        } catch (UnreadableLogException e) {
            problems.invalid(file.name(), e.reason());
        } catch (UncheckedIOException e) {
            problems.invalid(
                    file.name(), "row " + read + " " + LogText.unreadable(e).reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfAny();
        return new SourceCheck(
                first,
                columns.map(found -> MisplacedText.columns(mapping.unknownColumns(found), Set.of()))
                        .orElse(Set.of()),
                read,
                rejected);
    }

    private static Optional<RowRule> brokenRule(RowMapping mapping, LogRows.Line line) {
        return line.content().isEmpty()
                ? Optional.of(line.fault())
                : mapping.map(line.content().get()).rejection().map(Rejection::rule);
    }

    private static TracedRow traced(SourceMapping mapping, RowMapping rows, LogRows.Line line) {
        return new TracedRow(
                line.line(),
                line.content()
                        .map(row -> RowTrace.of(mapping, rows, row))
                        .orElse(List.of(new RowTrace.Cell(
                                "", "", "row", "rejected: " + line.fault().code()))));
    }
}
