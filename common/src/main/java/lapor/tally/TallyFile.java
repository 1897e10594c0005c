package lapor.tally;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.source.Classification;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The tallies of a run, kept so that it can be measured again without Spark. */
public final class TallyFile {
    private static final List<String> COLUMNS =
            List.of("agency_id", "slice", "classification", "fact", "value", "count");

    private TallyFile() {}

    public static GzipCsv of(Collection<TallyRow> rows) {
        return new GzipCsv(COLUMNS, () -> rows.stream().sorted(TallyRow.ORDER).map(TallyFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<TallyRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), TallyFile::row);
    }

    private static List<String> cells(TallyRow row) {
        return List.of(
                row.agencyId(),
                row.slice().toString(),
                row.classification().code(),
                row.fact().code(),
                Integer.toString(row.value()),
                Long.toString(row.count()));
    }

    private static TallyRow row(CsvRow row) {
        String slice = row.text("slice");
        return new TallyRow(
                row.findText("agency_id").orElse(""),
                slice.isEmpty()
                        ? LocalDate.EPOCH
                        : row.findParsed("slice", LocalDate::parse, "a date such as 2022-01-31")
                                .orElse(LocalDate.EPOCH),
                row.constant("classification", Classification.class),
                row.constant("fact", Fact.class),
                (int) row.number("value", 0, Integer.MAX_VALUE),
                (long) row.number("count", 1, 1e15));
    }
}
