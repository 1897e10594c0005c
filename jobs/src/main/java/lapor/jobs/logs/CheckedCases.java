package lapor.jobs.logs;

import lapor.source.Rejection;
import lapor.source.RowMapping;
import lapor.source.RowRule;
import lapor.source.RowTrace;
import lapor.source.ShownValue;
import lapor.source.SourceMapping;
import lapor.source.SourceRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The first cases of each rule of a mapping, and of each rule that rows break. */
public final class CheckedCases {
    /** Rules without a case are looked for in so many rows, and in all that are rejected. */
    private static final int MOST_ROWS = 20_000;

    private final SourceMapping mapping;
    private final RowMapping rowMapping;
    private final int shown;
    private final Map<String, List<Case>> cases = new LinkedHashMap<>();
    private final SortedMap<RowRule, Long> rejected = new TreeMap<>(Comparator.comparing(RowRule::code));
    private final Map<RowRule, List<Case>> broken = new TreeMap<>(Comparator.comparing(RowRule::code));
    private long rows;

    CheckedCases(SourceMapping mapping, RowMapping rowMapping, int shown) {
        this.mapping = mapping;
        this.rowMapping = rowMapping;
        this.shown = shown;
    }

    /** What became of one value; line 0 where no row has any. */
    public record Case(long line, RowTrace.Cell cell) {}

    /** Looks at a row that can be taken apart. */
    void see(long line, SourceRow row, RowMapping.Mapped mapped) {
        rows++;
        mapped.rejection().ifPresent(rejection -> rejected(line, rejection, row));
        if (rows <= MOST_ROWS && (rows <= shown || isWaiting())) {
            trace(line, row);
        }
    }

    /**
     * Two rules of one name are told apart by their order, which is that of the mapping in every row; the values of a
     * list follow one another and are of one rule.
     */
    private void trace(long line, SourceRow row) {
        Map<String, Integer> alike = new HashMap<>();
        String above = "";
        for (RowTrace.Cell cell : RowTrace.of(rowMapping, row)) {
            String rule = cell.meaning() + "\0" + cell.column();
            int place = alike.merge(rule, rule.equals(above) ? 0 : 1, Integer::sum);
            above = rule;
            if (!cell.meaning().equals("row")) {
                note(line, cell, cases.computeIfAbsent(rule + "\0" + place, key -> new ArrayList<>()));
            }
        }
    }

    private void note(long line, RowTrace.Cell cell, List<Case> known) {
        if (cell.value().isEmpty()) {
            if (known.isEmpty()) {
                known.add(new Case(0, new RowTrace.Cell(cell.column(), "", cell.meaning(), "no value")));
            }
            return;
        }
        known.removeIf(empty -> empty.line() == 0);
        boolean isOneMore = cell.happens()
                ? known.size() < shown
                : known.stream().allMatch(other -> other.cell().happens()) && known.size() < shown;
        if (isOneMore) {
            known.add(new Case(line, cell));
        }
    }

    /** Counts rows that were seen, and are left out for what other rows say. */
    void leaveOut(RowRule rule, long rows) {
        if (rows > 0) {
            rejected.merge(rule, rows, Long::sum);
        }
    }

    /** Looks at a row that cannot. */
    void see(long line, RowRule fault) {
        rows++;
        rejected.merge(fault, 1L, Long::sum);
        note(fault, new Case(line, new RowTrace.Cell("", "", "row", "")));
    }

    private boolean isWaiting() {
        return cases.values().stream()
                .anyMatch(known -> known.size() < shown || known.get(0).line() == 0);
    }

    private void rejected(long line, Rejection rejection, SourceRow row) {
        rejected.merge(rejection.rule(), 1L, Long::sum);
        if (rejection.rule() == RowRule.TIME_BEFORE_SYSTEM) {
            note(rejection.rule(), new Case(line, new RowTrace.Cell(rejection.column(), rejection.shape(), "", "")));
            return;
        }
        String value = String.join(", ", row.values(rejection.column()));
        boolean isTime =
                mapping.events().stream().anyMatch(event -> event.at().columns().contains(rejection.column()));
        String shownValue = isTime && value.codePoints().anyMatch(Character::isLetter)
                ? Rejection.shape(value)
                : ShownValue.ofColumn(mapping, rejection.column(), value);
        note(rejection.rule(), new Case(line, new RowTrace.Cell(rejection.column(), shownValue, "", "")));
    }

    private void note(RowRule rule, Case found) {
        List<Case> known = broken.computeIfAbsent(rule, key -> new ArrayList<>());
        if (known.size() < shown) {
            known.add(found);
        }
    }

    List<Case> ofRules() {
        return cases.values().stream().flatMap(List::stream).toList();
    }

    SortedMap<RowRule, Long> rejected() {
        return rejected;
    }

    /** The first cases of each rule that rows break; of rows that are left out on purpose none. */
    Stream<Map.Entry<RowRule, List<Case>>> broken() {
        return broken.entrySet().stream();
    }

    long rows() {
        return rows;
    }
}
