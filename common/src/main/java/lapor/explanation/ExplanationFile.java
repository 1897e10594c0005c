package lapor.explanation;

import lapor.evaluation.EvaluationRow;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code explanation.csv}. */
public final class ExplanationFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id",
            "stage",
            "group",
            "category",
            "source",
            "part",
            "adds",
            "weight",
            "points",
            "contribution",
            "above",
            "against_above",
            "below",
            "against_below",
            "cutoff",
            "against_cutoff",
            "needed",
            "crossing");

    private ExplanationFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, List<ExplanationRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(ExplanationFile::cells));
    }

    private static List<String> cells(ExplanationRow row) {
        EvaluationRow entry = row.entry();
        return List.of(
                Cell.text(entry.agencyId()),
                Cell.text(entry.stage()),
                Cell.text(entry.group()),
                Cell.text(entry.category()),
                row.source().code(),
                Cell.text(row.part()),
                Boolean.toString(row.adds()),
                Cell.number(row.weight()),
                Cell.number(row.points()),
                Cell.number(row.contribution()),
                Cell.text(row.above().agencyId().orElse("")),
                Cell.number(row.above().difference()),
                Cell.text(row.below().agencyId().orElse("")),
                Cell.number(row.below().difference()),
                Cell.text(row.cutoff().agencyId().orElse("")),
                Cell.number(row.cutoff().difference()),
                Cell.number(row.need().points()),
                row.need().crossing().code());
    }
}
