package lapor.explanation;

import lapor.evaluation.EvaluationRow;
import lapor.table.Cell;
import lapor.table.CsvFile;
import org.apache.commons.math3.util.Precision;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

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

    private static final int DECIMALS = 12;

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
                number(OptionalDouble.of(row.weight())),
                number(row.points()),
                number(row.contribution()),
                Cell.text(row.above().agencyId().orElse("")),
                number(row.above().difference()),
                Cell.text(row.below().agencyId().orElse("")),
                number(row.below().difference()),
                Cell.text(row.cutoff().agencyId().orElse("")),
                number(row.cutoff().difference()),
                number(row.need().points()),
                row.need().crossing().code());
    }

    /** Far more decimals than scores have, so that sums stay what they are, without the noise of binary fractions. */
    private static String number(OptionalDouble value) {
        return value.isPresent() ? Cell.number(Precision.round(value.getAsDouble(), DECIMALS)) : "";
    }
}
