package lapor.tally;

import static java.util.stream.Collectors.joining;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The reporters' rows of a run, kept beside its tallies. */
public final class ReporterFile {
    private static final List<String> COLUMNS = List.of("agency_id", "slices", "reporters");
    private static final String BETWEEN = ";";

    private ReporterFile() {}

    public static GzipCsv of(Collection<ReporterRow> rows) {
        return new GzipCsv(
                COLUMNS, () -> rows.stream().sorted(ReporterRow.ORDER).map(ReporterFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<ReporterRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), ReporterFile::row);
    }

    private static List<String> cells(ReporterRow row) {
        return List.of(
                row.agencyId(),
                row.slices().stream().map(LocalDate::toString).collect(joining(BETWEEN)),
                Long.toString(row.reporters()));
    }

    private static ReporterRow row(CsvRow row) {
        TreeSet<LocalDate> slices = row.findParsed(
                        "slices",
                        text -> Arrays.stream(text.split(BETWEEN, -1))
                                .map(LocalDate::parse)
                                .collect(TreeSet<LocalDate>::new, TreeSet::add, TreeSet::addAll),
                        "dates such as 2022-01-01;2022-02-01")
                .orElseGet(TreeSet::new);
        return new ReporterRow(row.text("agency_id"), slices, (long) row.number("reporters", 1, 1e15));
    }
}
