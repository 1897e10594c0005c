package lapor.backlog;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The daily changes of a run's backlog, kept beside its tallies. */
public final class BacklogChangeFile {
    private static final List<String> COLUMNS = List.of("agency_id", "day", "series", "change");
    private static final double MOST = 1e15;

    private BacklogChangeFile() {}

    public static GzipCsv of(Collection<BacklogChange> changes) {
        return new GzipCsv(
                COLUMNS, () -> changes.stream().sorted(BacklogChange.ORDER).map(BacklogChangeFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<BacklogChange> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), BacklogChangeFile::change);
    }

    private static List<String> cells(BacklogChange change) {
        return List.of(
                change.agencyId(), change.day().toString(), change.series().code(), Long.toString(change.change()));
    }

    private static BacklogChange change(CsvRow row) {
        return new BacklogChange(
                row.text("agency_id"),
                row.findParsed("day", LocalDate::parse, "a date such as 2022-01-31")
                        .orElse(LocalDate.EPOCH),
                row.constant("series", BacklogChange.Series.class),
                (long) row.number("change", -MOST, MOST));
    }
}
