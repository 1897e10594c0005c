package lapor.jobs.logs;

import de.siegmar.fastcsv.reader.CsvRecord;
import lapor.input.CellLines;
import lapor.source.RowMapping;
import lapor.source.SourceRow;

import java.util.List;
import java.util.function.Function;

/**
 * Refuses a file in which a stray quotation mark has made one cell of several rows. A line inside a cell is a row of
 * the file if it has the file's number of cells and the mapping understands it, or leaves it out on purpose: a text
 * that people have written is neither.
 */
record SwallowedLines(char delimiter, char quote, int width, RowMapping mapping) {

    /**
     * Looks into one record.
     *
     * @param line where it begins
     * @param row makes the cells of a line into a row
     * @throws UnreadableLogException if it holds rows of the file in a cell
     */
    void refuseIn(List<String> record, long line, Function<List<String>, SourceRow> row) throws UnreadableLogException {
        long rows = CellLines.of(record, delimiter, quote, width).stream()
                .filter(cells -> mapping.isRow(row.apply(cells)))
                .count();
        if (rows > 0) {
            throw new UnreadableLogException("line " + line + ": " + CellLines.problem(Math.toIntExact(rows)));
        }
    }

    static boolean goesOverLines(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (CellLines.hasLineEnd(record.getField(i))) {
                return true;
            }
        }
        return false;
    }
}
