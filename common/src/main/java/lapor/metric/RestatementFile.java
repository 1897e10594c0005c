package lapor.metric;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** {@code restatements.csv}. */
public final class RestatementFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "period", "metric", "published_as_of", "published", "restated");

    private RestatementFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, List<Restatement> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(RestatementFile::cells));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<Restatement> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), RestatementFile::row);
    }

    /** Numbers and status codes are no text that a spreadsheet could take for a formula. */
    private static List<String> cells(Restatement row) {
        return List.of(
                Cell.text(row.agencyId()),
                Cell.text(row.period()),
                row.metric(),
                row.publishedAsOf().toString(),
                row.published().code(),
                row.restated().code());
    }

    private static Restatement row(CsvRow row) {
        return new Restatement(
                Cell.plain(row.text("agency_id")),
                Cell.plain(row.text("period")),
                row.text("metric"),
                row.findParsed("published_as_of", Instant::parse, "an instant").orElse(Instant.EPOCH),
                stated(row, "published"),
                stated(row, "restated"));
    }

    private static Stated stated(CsvRow row, String column) {
        return row.findParsed(column, Stated::ofCode, "a number or a status").orElseGet(() -> Stated.ofCode(""));
    }
}
