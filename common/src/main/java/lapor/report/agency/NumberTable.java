package lapor.report.agency;

import java.util.List;

/**
 * A table of one part of a profile.
 *
 * @param title what it shows
 * @param lead sentences between title and table
 * @param columns the first is that of the rows' labels
 */
public record NumberTable(String title, List<String> lead, List<Column> columns, List<TableRow> rows) {
    public NumberTable {
        lead = List.copyOf(lead);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Without sentences. */
    public NumberTable(String title, List<Column> columns, List<TableRow> rows) {
        this(title, List.of(), columns, rows);
    }
}
