package lapor.tally;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What persons did, kept beside the tallies of a run. */
public final class ActFile {
    private static final String SLICE = "slice";
    private static final String MONTH = "month";
    private static final List<String> COLUMNS = List.of("agency_id", SLICE, MONTH, "fact", "value", "count");

    private ActFile() {}

    public static GzipCsv of(Collection<ActRow> rows) {
        return new GzipCsv(COLUMNS, () -> rows.stream().sorted(ActRow.ORDER).map(ActFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<ActRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), ActFile::row);
    }

    private static List<String> cells(ActRow row) {
        return List.of(
                row.agencyId(),
                row.slice().toString(),
                row.month().toString(),
                row.fact().code(),
                Integer.toString(row.value()),
                Long.toString(row.count()));
    }

    private static ActRow row(CsvRow row) {
        return new ActRow(
                row.findText("agency_id").orElse(""),
                date(row, SLICE),
                date(row, MONTH),
                row.constant("fact", Fact.class),
                (int) row.number("value", 0, Integer.MAX_VALUE),
                (long) row.number("count", 1, 1e15));
    }

    private static LocalDate date(CsvRow row, String column) {
        return row.findParsed(column, LocalDate::parse, "a date such as 2022-01-31")
                .orElse(LocalDate.EPOCH);
    }
}
