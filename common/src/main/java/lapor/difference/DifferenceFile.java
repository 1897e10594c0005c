package lapor.difference;

import lapor.evaluation.EvaluationRow;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** The differences of two runs as a table: one row for each entry and contest of either. */
public final class DifferenceFile {
    private static final List<String> COLUMNS = List.of(
            "stage",
            "group",
            "category",
            "agency_id",
            "presence",
            "score_before",
            "score_after",
            "change",
            "by_data",
            "by_late",
            "by_configuration",
            "by_code",
            "unseparated",
            "rank_before",
            "rank_after",
            "shortlisted_before",
            "shortlisted_after");

    private DifferenceFile() {}

    /**
     * Writes the rows in the order given.
     *
     * @param possible what differs between the runs
     */
    public static void write(Path file, List<RankChange> changes, Set<Cause> possible) {
        CsvFile.write(file, COLUMNS, changes.stream().map(change -> cells(change, Attribution.of(change, possible))));
    }

    private static List<String> cells(RankChange change, Attribution by) {
        EvaluationRow entry = change.entry();
        return List.of(
                Cell.text(entry.stage()),
                Cell.text(entry.group()),
                Cell.text(entry.category()),
                Cell.text(entry.agencyId()),
                change.presence(),
                score(change.before()),
                score(change.after()),
                Cell.number(change.change()),
                Cell.number(by.data()),
                Cell.number(by.late()),
                Cell.number(by.configuration()),
                Cell.number(by.code()),
                Cell.number(by.unseparated()),
                rank(change.before()),
                rank(change.after()),
                change.before().map(row -> Boolean.toString(row.shortlisted())).orElse(""),
                change.after().map(row -> Boolean.toString(row.shortlisted())).orElse(""));
    }

    private static String score(Optional<EvaluationRow> row) {
        return Cell.number(row.map(EvaluationRow::combinedScore).orElseGet(OptionalDouble::empty));
    }

    private static String rank(Optional<EvaluationRow> row) {
        return Cell.number(row.map(EvaluationRow::rank).orElseGet(OptionalInt::empty));
    }
}
