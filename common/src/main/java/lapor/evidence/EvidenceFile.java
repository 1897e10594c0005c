package lapor.evidence;

import lapor.agency.Peer;
import lapor.input.CsvInput;
import lapor.input.CsvRow;
import lapor.table.Cell;
import lapor.table.CsvFile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The table {@code evidence.csv}: fixed columns, then the points of each indicator under its metric's id. */
public final class EvidenceFile {
    private static final List<String> FIXED =
            List.of("agency_id", "group", "peer", "score", "low", "high", "available_weight", "status");

    private EvidenceFile() {}

    /**
     * Writes the rows in their order.
     *
     * @param metrics of the indicators, in the order of the columns
     */
    public static void write(Path file, List<String> metrics, List<EvidenceRow> rows) {
        CsvFile.write(file, columns(metrics), rows.stream().map(row -> cells(metrics, row)));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param metrics of the indicators
     * @throws lapor.input.InvalidInputException if it is another table, or of other indicators
     */
    public static List<EvidenceRow> read(Path file, List<String> metrics) {
        return CsvInput.read(file, columns(metrics), List.of(), row -> row(metrics, row));
    }

    private static List<String> columns(List<String> metrics) {
        List<String> columns = new ArrayList<>(FIXED);
        columns.addAll(metrics);
        return columns;
    }

    private static List<String> cells(List<String> metrics, EvidenceRow row) {
        List<String> cells = new ArrayList<>(List.of(
                Cell.text(row.agencyId()),
                Cell.text(row.group()),
                row.peer().code(),
                Cell.number(row.score()),
                Cell.number(row.low()),
                Cell.number(row.high()),
                Cell.number(row.availableWeight()),
                row.status().code()));
        for (String metric : metrics) {
            cells.add(Cell.number(row.points().getOrDefault(metric, OptionalDouble.empty())));
        }
        return cells;
    }

    private static EvidenceRow row(List<String> metrics, CsvRow row) {
        Map<String, OptionalDouble> points = new LinkedHashMap<>();
        for (String metric : metrics) {
            points.put(metric, row.findNumber(metric, 0, 100));
        }
        return new EvidenceRow(
                Cell.plain(row.text("agency_id")),
                Cell.plain(row.findText("group").orElse("")),
                peer(row),
                row.findNumber("score", 0, 100),
                row.findNumber("low", 0, 100),
                row.findNumber("high", 0, 100),
                row.number("available_weight", 0, 1),
                row.constant("status", EvidenceStatus.class),
                Collections.unmodifiableMap(points));
    }

    private static Peer peer(CsvRow row) {
        return row.text("peer").isEmpty()
                ? Peer.ALL
                : row.findParsed("peer", Peer::ofCode, "a type of agency, or all")
                        .orElse(Peer.ALL);
    }
}
