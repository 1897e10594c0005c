package lapor.quality;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.source.Severity;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** {@code quality.csv}: what was wrong with what was read, and how much of it there was. */
public final class QualityFile {
    private static final List<String> COLUMNS = List.of("rule", "severity", "rows", "share", "example_ref");

    private QualityFile() {}

    public static void write(Path file, List<QualityRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(QualityFile::cells));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<QualityRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), QualityFile::row);
    }

    private static List<String> cells(QualityRow row) {
        return List.of(
                Cell.text(row.rule().code()),
                row.severity().code(),
                Cell.number(row.rows()),
                Cell.number(row.share()),
                Cell.text(row.exampleRef()));
    }

    private static QualityRow row(CsvRow row) {
        return new QualityRow(
                QualityRule.ofCode(Cell.plain(row.text("rule"))),
                row.constant("severity", Severity.class),
                (long) row.number("rows", 0, 1e15),
                row.number("share", 0, 1e15),
                Cell.plain(row.findText("example_ref").orElse("")));
    }
}
