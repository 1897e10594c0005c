package lapor.input;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds whole lines of a delimited file inside one cell of it. A stray quotation mark makes one cell of all lines up to
 * the next mark; each of them still is a row when it is read alone. A text with line breaks of its own is not taken for
 * rows, unless its lines have as many cells as the file has columns.
 */
public final class CellLines {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private CellLines() {}

    /**
     * The lines that one record holds and that are records by themselves: lines inside a cell, and the line it begins
     * with together with the one it ends with, where both are.
     *
     * @param cells of the record
     * @param delimiter between the cells of the file
     * @param quote that a cell may stand between
     * @param width the number of the file's columns
     * @return the cells of each such line, none for a record on one line
     */
    public static List<List<String>> of(List<String> cells, char delimiter, char quote, int width) {
        List<List<String>> found = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (hasLineEnd(cells.get(i))) {
                List<String> lines = Arrays.asList(LINE_END.split(cells.get(i), -1));
                lines.subList(1, lines.size() - 1).stream()
                        .map(line -> parsed(line, delimiter, quote))
                        .filter(line -> line.size() == width)
                        .forEach(found::add);
                List<String> first = new ArrayList<>(cells.subList(0, i));
                first.addAll(parsed(lines.get(0), delimiter, quote));
                List<String> last = parsed(lines.get(lines.size() - 1), delimiter, quote);
                last.addAll(cells.subList(i + 1, cells.size()));
                if (first.size() == width && last.size() == width) {
                    found.add(first);
                    found.add(last);
                }
            }
        }
        return found;
    }

    /** What is wrong with a record that holds so many lines, for the person who mends it. */
    public static String problem(int lines) {
        return "a cell that begins here holds " + lines + (lines == 1 ? " whole line" : " whole lines")
                + " of the file: a quotation mark is stray or missing";
    }

    /** Whether a cell goes over more than one line. */
    public static boolean hasLineEnd(String cell) {
        return cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }

    private static List<String> parsed(String line, char delimiter, char quote) {
        if (line.isEmpty()) {
            return new ArrayList<>(List.of(""));
        }
        List<String> cells = new ArrayList<>();
        CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote).ofCsvRecord(line);
        for (CsvRecord record : reader) {
            cells.addAll(record.getFields());
        }
        return cells;
    }
}
