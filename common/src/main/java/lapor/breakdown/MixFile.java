package lapor.breakdown;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.source.Classification;
import lapor.table.GzipCsv;
import lapor.tally.Judged;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The mix of complaints of a run, kept beside its tallies. */
public final class MixFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id",
            "period",
            "classification",
            "category",
            "handlings",
            "answered_on_time",
            "answer_due",
            "resolved_on_time",
            "resolution_due");
    private static final double MOST = 1e15;

    private MixFile() {}

    public static GzipCsv of(Collection<MixRow> rows) {
        return new GzipCsv(COLUMNS, () -> rows.stream().sorted(MixRow.ORDER).map(MixFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<MixRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), MixFile::row);
    }

    private static List<String> cells(MixRow row) {
        return List.of(
                row.agencyId(),
                row.period(),
                row.classification().code(),
                row.category(),
                Long.toString(row.handlings()),
                Long.toString(row.firstResponse().onTime()),
                Long.toString(row.firstResponse().due()),
                Long.toString(row.resolution().onTime()),
                Long.toString(row.resolution().due()));
    }

    private static MixRow row(CsvRow row) {
        return new MixRow(
                row.text("agency_id"),
                row.text("period"),
                row.constant("classification", Classification.class),
                row.findText("category").orElse(""),
                number(row, "handlings"),
                new Judged(number(row, "answered_on_time"), number(row, "answer_due")),
                new Judged(number(row, "resolved_on_time"), number(row, "resolution_due")));
    }

    private static long number(CsvRow row, String column) {
        return (long) row.number(column, 0, MOST);
    }
}
