package lapor.input;

import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The header of a file that people hand in.
 *
 * @param columns where each named column stands
 * @param unnamed where columns without a name stand, as spreadsheets add them
 * @param dialect how cells are parted
 */
record CsvHeader(Map<String, Integer> columns, List<Integer> unnamed, CsvDialect dialect) {

    /** Reads a header; columns that are not known, or missing, or there twice, are noted. */
    static CsvHeader read(
            String name,
            CsvRecord record,
            CsvDialect dialect,
            List<String> required,
            List<String> optional,
            Problems problems) {
        Map<String, Integer> columns = new HashMap<>();
        List<Integer> unnamed = new ArrayList<>();
        Set<String> known = new HashSet<>(required);
        known.addAll(optional);
        for (int i = 0; i < record.getFieldCount(); i++) {
            String column = CellText.tidy(record.getField(i));
            if (column.isEmpty()) {
                unnamed.add(i);
                continue;
            }
            if (!known.contains(column)) {
                problems.invalid(name, "unknown column \"" + column + "\"; known are " + all(required, optional));
            }
            if (columns.put(column, i) != null) {
                problems.invalid(name, "column \"" + column + "\" is there twice");
            }
        }
        for (String column : required) {
            if (!columns.containsKey(column)) {
                problems.invalid(name, "column \"" + column + "\" is missing");
            }
        }
        return new CsvHeader(columns, unnamed, dialect);
    }

    /** Where a column stands. */
    Optional<Integer> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** How many columns there are, with and without a name. */
    int width() {
        return columns.size() + unnamed.size();
    }

    private static String all(List<String> required, List<String> optional) {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return String.join(", ", all);
    }
}
