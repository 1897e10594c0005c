package lapor.report.workbook;

import java.util.List;

/**
 * A sheet with one table.
 *
 * @param name of the tab
 * @param columns from left to right
 * @param rows each with a value for every column
 */
record BookSheet(String name, List<Column> columns, List<List<Value>> rows) {
    BookSheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
