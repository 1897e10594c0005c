package lapor.report.agency;

import java.util.List;

/**
 * A table of one part of a profile.
 *
 * @param title what it shows
 * @param columns the first is that of the rows' labels
 */
public record NumberTable(String title, List<Column> columns, List<TableRow> rows) {
    public NumberTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
