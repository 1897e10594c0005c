package lapor.crosscheck;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.metric.MetricKey;
import lapor.statistics.Bounds;
import lapor.table.Cell;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** The counts of claimed metrics through time, kept beside the tallies of a run. */
public final class PastCountFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id",
            "period",
            "metric",
            "at",
            "value",
            "numerator",
            "denominator",
            "low",
            "high",
            "rows",
            "nights");
    private static final double MOST = 1e15;

    private PastCountFile() {}

    public static GzipCsv of(Collection<PastCount> rows) {
        return new GzipCsv(COLUMNS, () -> rows.stream().sorted(PastCount.ORDER).map(PastCountFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<PastCount> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), PastCountFile::row);
    }

    private static List<String> cells(PastCount past) {
        Count count = past.count();
        return List.of(
                past.key().agencyId(),
                past.key().period(),
                past.key().metric(),
                past.at().toString(),
                Cell.number(count.value()),
                Cell.number(count.numerator()),
                Cell.number(count.denominator()),
                Cell.number(count.range().low()),
                Cell.number(count.range().high()),
                Long.toString(past.doubt().rows()),
                Long.toString(past.doubt().nights()));
    }

    private static PastCount row(CsvRow row) {
        return new PastCount(
                new MetricKey(row.text("agency_id"), row.text("period"), row.text("metric")),
                row.findParsed("at", Instant::parse, "an instant such as 2022-01-31T17:00:00Z")
                        .orElse(Instant.EPOCH),
                new Count(
                        number(row, "value"),
                        number(row, "numerator"),
                        number(row, "denominator"),
                        new Bounds(number(row, "low"), number(row, "high"))),
                new Doubt((long) row.number("rows", 0, MOST), (long) row.number("nights", 0, MOST)));
    }

    private static OptionalDouble number(CsvRow row, String column) {
        return row.findNumber(column, -MOST, MOST);
    }
}
