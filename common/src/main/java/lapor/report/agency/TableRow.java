package lapor.report.agency;

import java.util.List;
import java.util.Optional;

/**
 * One row of a table.
 *
 * @param label what it is about
 * @param file where that is explained, below the folder of the language
 * @param cells as many as there are columns after the first
 */
public record TableRow(String label, Optional<String> file, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Without a link. */
    public static TableRow of(String label, String... cells) {
        return new TableRow(label, Optional.empty(), List.of(cells));
    }

    /** With a link to a file below the folder of the language. */
    public static TableRow linked(String label, String file, String... cells) {
        return new TableRow(label, Optional.of(file), List.of(cells));
    }
}
