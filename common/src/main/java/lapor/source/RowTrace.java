package lapor.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Shows what a mapping makes of each column of a row, for the person who writes the mapping. */
public final class RowTrace {
    private static final Set<Field> HASHED = EnumSet.of(Field.REPORTER, Field.RESPONSE);

    private static final String NO_EVENT = "no event";
    private static final String DOES_NOT_HOLD = "does not hold";

    private final SourceMapping mapping;
    private final SourceRow row;
    private final List<Cell> cells = new ArrayList<>();

    private RowTrace(SourceMapping mapping, SourceRow row) {
        this.mapping = mapping;
        this.row = row;
    }

    /**
     * One column, and what it became.
     *
     * @param value as it stands in the row; empty where there is none
     * @param meaning the field or the event that it is read for
     * @param result the value that it became, or why there is none
     */
    public record Cell(String column, String value, String meaning, String result) {

        /** Whether the row says what the rule asks for: the condition holds, the event happened. */
        public boolean happens() {
            return !result.equals(NO_EVENT) && !result.equals(DOES_NOT_HOLD);
        }
    }

    /**
     * Every column that the mapping reads, in the mapping's order; changes, which no row tells of, are none of them.
     */
    public static List<Cell> of(RowMapping rows, SourceRow row) {
        SourceMapping mapping = rows.source();
        RowTrace trace = new RowTrace(mapping, row);
        mapping.filters().forEach(trace::filter);
        mapping.fields().forEach((field, rule) -> trace.field(field.code(), field, rule));
        mapping.events().forEach(trace::event);
        mapping.snapshot().ifPresent(trace::snapshot);
        Optional<Rejection> rejection = rows.map(row).rejection();
        return rejection.map(trace::rejected).orElse(trace.cells);
    }

    private void filter(Condition filter) {
        add(filter.column(), "filter", filter.holds(row) ? "kept" : "left out");
    }

    private void field(String meaning, Field field, ValueRule rule) {
        rule.fileName().ifPresent(pattern -> rule.constant()
                .ifPresent(value -> cells.add(
                        new Cell("(name of the file)", ShownValue.of(field, value), meaning, rule.meaning(value)))));
        rule.column().ifPresent(column -> {
            String value = value(column);
            boolean secret = HASHED.contains(field) && !value.isEmpty();
            String shown = ShownValue.of(field, value);
            boolean isMeant = !rule.meaning(value).equals(value);
            cells.add(new Cell(
                    column,
                    shown,
                    meaning,
                    secret ? "a keyed hash" : value.isEmpty() ? "" : isMeant ? rule.meaning(value) : shown));
        });
    }

    private void event(EventRule event) {
        String type = event.type().constant().orElse("event");
        if (event.changes().isEmpty()) {
            stated(event, type);
        }
        for (Map.Entry<Field, Optional<ValueRule>> own : event.fields().entrySet()) {
            own.getValue().ifPresent(rule -> field(type + " " + own.getKey().code(), own.getKey(), rule));
        }
    }

    private void stated(EventRule event, String type) {
        event.type()
                .column()
                .ifPresent(column -> add(column, "type", event.type().meaning(value(column))));
        boolean happened = event.when().stream().allMatch(condition -> condition.holds(row));
        event.when()
                .forEach(condition ->
                        add(condition.column(), type + " when", condition.holds(row) ? "holds" : DOES_NOT_HOLD));
        List<TimesRule.Written> times = event.at().in(row);
        for (String column : event.at().columns()) {
            times.stream()
                    .filter(time -> time.column().equals(column))
                    .forEach(time -> cells.add(new Cell(
                            column,
                            ShownValue.ofTime(
                                    time.text(),
                                    mapping.times().find(time.text()).isPresent()),
                            "time of " + type,
                            happened ? instant(time.text()) : NO_EVENT)));
            if (times.stream().noneMatch(time -> time.column().equals(column))) {
                cells.add(new Cell(column, "", "time of " + type, NO_EVENT));
            }
        }
    }

    private void snapshot(SnapshotRule snapshot) {
        snapshot.night()
                .ifPresent(night -> night.columns().forEach(column -> add(column, "night", instant(value(column)))));
        snapshot.status().column().ifPresent(column -> add(column, "status", implied(snapshot)));
    }

    private String implied(SnapshotRule snapshot) {
        try {
            return "implies "
                    + String.join(
                            ", ",
                            snapshot.implied(row).stream()
                                    .sorted()
                                    .map(EventType::name)
                                    .toList());
        } catch (BrokenRowException unknown) {
            return "unknown";
        }
    }

    private String instant(String text) {
        return mapping.times().find(text).map(Object::toString).orElse("not readable");
    }

    private void add(String column, String meaning, String result) {
        cells.add(new Cell(column, ShownValue.of(value(column)), meaning, result));
    }

    private String value(String column) {
        return String.join(", ", row.values(column));
    }

    /** The cells with the reason why the row is rejected: at the column at fault, or as one of its own. */
    private List<Cell> rejected(Rejection rejection) {
        String reason = "rejected: " + rejection.rule().code();
        List<Cell> marked = new ArrayList<>();
        boolean found = false;
        for (Cell cell : cells) {
            boolean atFault = cell.column().equals(rejection.column());
            found |= atFault;
            marked.add(atFault ? new Cell(cell.column(), cell.value(), cell.meaning(), reason) : cell);
        }
        if (!found) {
            marked.add(new Cell(rejection.column(), "", "row", reason));
        }
        return marked;
    }
}
