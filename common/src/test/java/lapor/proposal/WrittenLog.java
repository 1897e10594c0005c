package lapor.proposal;

import lapor.source.SourceRow;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A small log as a test writes it: cells between bars, the first line names the columns. */
final class WrittenLog {
    private WrittenLog() {}

    static LogSample sample(String name, List<String> lines) {
        List<String> header = cells(lines.get(0));
        List<SourceRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            rows.add(column -> {
                String cell = cells.get(header.indexOf(column));
                return cell.isEmpty() ? List.of() : List.of(cell);
            });
        }
        return new LogSample(name, Map.of(), header, rows, rows.size(), List.of());
    }

    static Proposal propose(String name, List<String> lines) {
        return Proposal.of(sample(name, lines), ZoneId.of("Asia/Jakarta"));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
