package lapor.jobs.logs;

import lapor.source.SourceRow;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes JSON lines apart, whose keys nobody has told. */
final class JsonSampling {
    private static final int MOST_ROWS = 4_000;
    private static final int MOST_ROWS_OF_A_PIECE = 200;
    private JsonSampling() {}

    /** Whether a text is JSON: objects, or one array of them. */
    static boolean isJson(String text) {
        String begins = text.stripLeading();
        return begins.startsWith("{") || begins.startsWith("[");
    }

    static SampledRows of(String beginning, List<String> pieces) throws IOException, UnreadableLogException {
        Set<String> columns = new TreeSet<>();
        List<SourceRow> rows = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        long malformed = read(beginning, MOST_ROWS, columns, rows);
        int first = rows.size();
        if (malformed > 0) {
            remarks.add("uncertain: " + malformed + " of the first " + (first + malformed) + " lines are no JSON objects");
        }
        for (String piece : pieces) {
            read(piece, MOST_ROWS_OF_A_PIECE, columns, rows);
        }
        columns.removeIf(name -> name.isEmpty() || name.endsWith(JsonCells.EMPTY));
        return new SampledRows(Map.of(), List.copyOf(columns), rows, first, remarks);
    }

    private static long read(String text, int most, Set<String> columns, List<SourceRow> rows)
            throws IOException, UnreadableLogException {
        LogRows lines = JsonForm.open(new BufferedReader(new StringReader(text)), ParquetSampling.NOTHING.mapping());
        long malformed = 0;
        int before = rows.size();
        try {
            Optional<LogRows.Line> line = lines.next();
            for (int i = 0; i < most && line.isPresent(); i++) {
                line.get().content().ifPresent(rows::add);
                malformed += line.get().content().isPresent() ? 0 : 1;
                line = lines.next();
            }
        } catch (UnreadableLogException e) {
            // an array is cut where the sample ends
            if (rows.size() == before) {
                throw e;
            }
        }
        columns.addAll(lines.found());
        return malformed;
    }
}
