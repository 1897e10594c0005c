package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.jobs.lake.IngestedFile;
import lapor.source.MisplacedText;
import lapor.quality.Caution;
import lapor.quality.MappingCautions;
import lapor.quality.QualityRule;
import lapor.source.SourceMapping;
import org.apache.spark.sql.Row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The columns that the files of a delivery were found to have.
 *
 * @param byFile all of them, by file id
 * @param daysOnly those whose times are days, by file id
 */
record FoundColumns(Map<String, Set<String>> byFile, Map<String, Set<String>> daysOnly) {

    /**
     * Completes what the headers say by what the rows had, for formats whose rows each have their own columns.
     *
     * @param headers of the files, in their order
     * @param ends staged rows of the files' ends, in the order of the files
     * @param problems where a column is noted that a mapping needs and no row of a file has
     */
    static FoundColumns of(
            List<LogFile> files, List<Optional<Set<String>>> headers, List<Row> ends, Problems problems) {
        Map<String, Set<String>> found = new HashMap<>();
        Map<String, Set<String>> days = new HashMap<>();
        for (Row end : ends) {
            int order = end.<Integer>getAs(StagedRows.FILE_ORDER);
            String daysOnly = end.getAs(StagedRows.COLUMN);
            days.put(files.get(order).id(), daysOnly.isEmpty() ? Set.of() : Set.of(daysOnly.split("\n")));
            Optional<String> ofRows = Optional.ofNullable(end.getAs(StagedRows.VALUE));
            Optional<Set<String>> columns = headers.get(order).or(() -> ofRows.filter(names -> !names.isEmpty())
                    .map(names -> ofRows(Set.of(names.split("\n")), files.get(order))));
            columns.ifPresent(names -> {
                found.put(files.get(order).id(), names);
                LogHeaders.requireColumns(files.get(order), names, problems);
            });
        }
        problems.throwIfAny();
        return new FoundColumns(Map.copyOf(found), Map.copyOf(days));
    }

    /**
     * The columns that the rows of a file show: where an object or a list was empty in every row, all that the mapping
     * looks for in it is there, without values.
     */
    static Set<String> ofRows(Set<String> found, LogFile file) {
        Set<String> columns = new TreeSet<>(found);
        for (String empty : found) {
            for (String known : file.mapping().mapping().knownColumns()) {
                if (empty.endsWith(JsonCells.EMPTY) && known.startsWith(empty)) {
                    columns.add(known);
                    columns.remove(empty.substring(0, empty.length() - 1));
                }
            }
        }
        columns.removeIf(column -> column.endsWith(JsonCells.EMPTY));
        return columns;
    }

    /** The columns of a file; absent when it has no rows that could show them. */
    Optional<Set<String>> find(LogFile file) {
        return Optional.ofNullable(byFile.get(file.id()));
    }

    /** What to know of how a file was read. */
    List<Caution> cautions(LogFile file) {
        List<Caution> cautions = new ArrayList<>(MappingCautions.of(file.mapping()));
        daysOnly.getOrDefault(file.id(), Set.of())
                .forEach(column -> cautions.add(new Caution(QualityRule.COLUMN_DAYS_ONLY, column)));
        return Caution.sorted(cautions);
    }

    /**
     * The columns of a file, beside those of the files before it.
     *
     * @param before files of the same mapping that came earlier
     */
    IngestedFile.Columns of(LogFile file, Collection<IngestedFile> before) {
        SourceMapping mapping = file.mapping().mapping();
        Set<String> known = mapping.knownColumns();
        Set<String> found = byFile.getOrDefault(file.id(), Set.of());
        Set<String> mapped = new TreeSet<>(found);
        mapped.retainAll(known);
        Set<String> unknown = MisplacedText.columns(mapping.unknownColumns(found), Set.of());
        Set<String> vanished = new TreeSet<>();
        before.forEach(earlier -> vanished.addAll(earlier.columns().mapped()));
        vanished.retainAll(known);
        vanished.removeAll(mapped);
        vanished.removeAll(mapping.ignored());
        return new IngestedFile.Columns(mapped, unknown, vanished);
    }
}
