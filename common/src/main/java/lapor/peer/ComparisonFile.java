package lapor.peer;

import lapor.statistics.Bounds;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** {@code comparison.csv}. */
public final class ComparisonFile {
    private static final List<String> COLUMNS = List.of(
            "agency_id",
            "peer",
            "agencies",
            "period",
            "metric",
            "value",
            "peer_value",
            "shrunk",
            "shrunk_low",
            "shrunk_high",
            "z",
            "low95",
            "high95",
            "low998",
            "high998",
            "position",
            "observed",
            "expected",
            "ratio",
            "ratio_low",
            "ratio_high",
            "status");

    private ComparisonFile() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Collection<ComparisonRow> rows) {
        CsvFile.write(file, COLUMNS, rows.stream().map(ComparisonFile::cells));
    }

    private static List<String> cells(ComparisonRow row) {
        Optional<Bounds> interval = row.stand().map(Stand::interval);
        Optional<Bounds> usual = row.stand().map(Stand::usual);
        Optional<Bounds> wide = row.stand().map(Stand::wide);
        return List.of(
                Cell.text(row.agencyId()),
                row.peer().code(),
                Cell.number(row.agencies()),
                Cell.text(row.period()),
                row.metric(),
                Cell.number(row.estimate().value()),
                Cell.number(row.peerValue()),
                number(row.stand(), stand -> stand.shrunk().mean()),
                Cell.number(interval.map(Bounds::low).orElseGet(OptionalDouble::empty)),
                Cell.number(interval.map(Bounds::high).orElseGet(OptionalDouble::empty)),
                number(row.stand(), Stand::z),
                Cell.number(usual.map(Bounds::low).orElseGet(OptionalDouble::empty)),
                Cell.number(usual.map(Bounds::high).orElseGet(OptionalDouble::empty)),
                Cell.number(wide.map(Bounds::low).orElseGet(OptionalDouble::empty)),
                Cell.number(wide.map(Bounds::high).orElseGet(OptionalDouble::empty)),
                row.position(),
                row.caseMix().map(ratio -> Cell.number(ratio.observed())).orElse(""),
                number(row.caseMix(), ratio -> ratio.expected()),
                number(row.caseMix(), ratio -> ratio.ratio()),
                number(row.caseMix(), ratio -> ratio.low()),
                number(row.caseMix(), ratio -> ratio.high()),
                row.estimate().status().code());
    }

    private static <T> String number(Optional<T> known, ToDoubleFunction<T> number) {
        return known.map(value -> Cell.number(number.applyAsDouble(value))).orElse("");
    }
}
