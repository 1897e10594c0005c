package lapor.generate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.Set;

/** A line of the log as one JSON object; absent cells are left out. */
final class JsonLine {
    private static final Set<String> BOOLEANS = Set.of("anonymous", "secret");

    private JsonLine() {}

    static String of(LogLine line) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < LogLine.COLUMNS.size(); i++) {
            String column = LogLine.COLUMNS.get(i);
            String cell = line.cells().get(i);
            if (cell.isEmpty()) {
                continue;
            }
            if (BOOLEANS.contains(column)) {
                object.put(column, Boolean.parseBoolean(cell));
            } else if (column.equals("rating")) {
                object.put(column, Integer.parseInt(cell));
            } else {
                object.put(column, cell);
            }
        }
        return object.toString();
    }
}
