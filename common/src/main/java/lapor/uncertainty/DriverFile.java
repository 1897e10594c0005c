package lapor.uncertainty;

import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.List;

/** The table {@code drivers.csv}. */
public final class DriverFile {
    private static final List<String> COLUMNS = List.of(
            "edition",
            "stage",
            "group",
            "category",
            "kind",
            "driver",
            "first_order",
            "total_order",
            "mean_shift",
            "max_shift");

    private DriverFile() {}

    /** Writes the rows in their order. */
    public static void write(Path file, List<DriverRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(DriverFile::cells));
    }

    private static List<String> cells(DriverRow row) {
        return List.of(
                Cell.text(row.edition()),
                Cell.text(row.stage()),
                Cell.text(row.group()),
                Cell.text(row.category()),
                row.kind().code(),
                Cell.text(row.driver()),
                Cell.number(row.firstOrder()),
                Cell.number(row.totalOrder()),
                Cell.number(row.meanShift()),
                Cell.number(row.maxShift()));
    }
}
