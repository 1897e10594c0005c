package lapor.evaluation;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code eligibility.csv}. */
public final class EligibilityFile {
    private static final List<String> COLUMNS = List.of("agency_id", "group", "rule", "result", "reason");

    private EligibilityFile() {}

    /** Writes the rows in their order; reasons in Indonesian and English, separated by {@code " / "}. */
    public static void write(Path file, List<EligibilityRow> rows) {
        CsvFile.write(
                file,
                COLUMNS,
                rows.stream()
                        .map(row -> List.of(
                                Cell.text(row.agencyId()),
                                Cell.text(row.group()),
                                Cell.text(row.rule()),
                                row.check().result().code(),
                                Cell.text(row.check().reason().both()))));
    }
}
