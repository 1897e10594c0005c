package lapor.jobs.logs;

import lapor.source.Dialect;
import lapor.source.SourceRow;

import java.io.BufferedReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
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
    private static final Dialect PLAIN =
            new Dialect(Optional.empty(), Optional.empty(), '"', StandardCharsets.UTF_8, Set.of());

    private JsonSampling() {}

    static SampledRows of(String beginning, List<String> pieces) throws UnreadableLogException {
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
        columns.removeIf(name -> name.isEmpty() || name.endsWith(JsonRows.EMPTY));
        return new SampledRows(Map.of(), List.copyOf(columns), rows, first, remarks);
    }

    private static long read(String text, int most, Set<String> columns, List<SourceRow> rows)
            throws UnreadableLogException {
        JsonRows lines = new JsonRows(new BufferedReader(new StringReader(text)), PLAIN);
        long malformed = 0;
        Optional<LogRows.Line> line = lines.next();
        for (int i = 0; i < most && line.isPresent(); i++) {
            line.get().content().ifPresent(rows::add);
            malformed += line.get().content().isPresent() ? 0 : 1;
            line = lines.next();
        }
        columns.addAll(lines.found());
        return malformed;
    }
}
