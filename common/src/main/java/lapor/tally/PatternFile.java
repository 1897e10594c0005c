package lapor.tally;

import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.GzipCsv;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The patterns of outcomes of a run, kept beside its tallies. */
public final class PatternFile {
    private static final List<String> COLUMNS = List.of("agency_id", "period", "pattern", "count");
    private static final int HEX = 16;

    private PatternFile() {}

    public static GzipCsv of(Collection<PatternRow> rows) {
        return new GzipCsv(COLUMNS, () -> rows.stream().sorted(PatternRow.ORDER).map(PatternFile::cells));
    }

    /**
     * Reads what {@link #of} makes.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public static List<PatternRow> read(Path file) {
        return CsvInput.read(file, COLUMNS, List.of(), PatternFile::row);
    }

    private static List<String> cells(PatternRow row) {
        return List.of(
                row.agencyId(), row.period(), Long.toHexString(row.pattern().code()), Long.toString(row.count()));
    }

    private static PatternRow row(CsvRow row) {
        return new PatternRow(
                row.text("agency_id"),
                row.text("period"),
                row.findParsed(
                                "pattern",
                                text -> new OutcomePattern(Long.parseUnsignedLong(text, HEX)),
                                "a hexadecimal number")
                        .orElseGet(() -> new OutcomePattern(0)),
                (long) row.number("count", 1, 1e15));
    }
}
