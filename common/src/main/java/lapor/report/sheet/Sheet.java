package lapor.report.sheet;

import java.util.List;

/**
 * A table. The first cell of each row is the row's heading.
 *
 * @param title what it shows
 * @param rows each with as many cells as there are columns
 */
public record Sheet(String title, List<Column> columns, List<List<Cell>> rows) {
    private static final int SHORT = 25;

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whether it has so many rows that a reader has to sort and choose. */
    public boolean isLong() {
        return rows.size() > SHORT;
    }
}
