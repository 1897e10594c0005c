package lapor.metric;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.Cell;
import lapor.table.CsvFile;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/** {@code metrics.csv}. */
public final class MetricFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "period", "metric", "value", "low", "high", "numerator", "denominator", "n", "status");

    private MetricFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Collection<MetricRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(MetricFile::cells));
    }

    /** The rows in the order given, to be kept for the product itself. */
    public static GzipCsv of(Collection<MetricRow> rows) {
        return new GzipCsv(COLUMNS, () -> rows.stream().map(MetricFile::cells));
    }

    /**
     * Reads what {@link #write} wrote of some periods.
     *
     * @throws lapor.input.InvalidInputException with every problem of the rows of those periods
     */
    public static List<MetricRow> read(Path file, Set<String> periods) {
        return CsvInput.readSome(
                file, COLUMNS, row -> periods.contains(Cell.plain(row.text("period"))), MetricFile::row);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<MetricRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), MetricFile::row);
    }

    private static List<String> cells(MetricRow row) {
        Estimate estimate = row.estimate();
        return List.of(
                Cell.text(row.agencyId()),
                Cell.text(row.period()),
                row.metric(),
                Cell.number(estimate.value()),
                Cell.number(estimate.low()),
                Cell.number(estimate.high()),
                Cell.number(estimate.numerator()),
                Cell.number(estimate.denominator()),
                Cell.number(estimate.n()),
                estimate.status().code());
    }

    private static MetricRow row(CsvRow row) {
        Estimate estimate = new Estimate(
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                number(row, "numerator"),
                number(row, "denominator"),
                row.findParsed("n", Long::parseLong, "a whole number")
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty),
                row.constant("status", Status.class));
        return new MetricRow(
                Cell.plain(row.text("agency_id")), Cell.plain(row.text("period")), row.text("metric"), estimate);
    }

    private static OptionalDouble number(CsvRow row, String column) {
        return row.findNumber(column, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
}
