package lapor.jobs.logs;

import lapor.source.ChangeRule;
import lapor.source.Event;
import lapor.source.PossibleChange;
import lapor.source.RowMapping;
import lapor.source.RowTrace;
import lapor.source.ShownValue;
import lapor.source.SourceMapping;
import lapor.source.SourceRow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The events that rows of a complaint show together: which changes happened, and the first cases of each rule. Rows are
 * compared in the order of their times; those of a huge file in pieces, one after the other.
 */
final class CheckedChanges {
    private static final int MOST = 200_000;
    private static final Comparator<Possible> IN_TIME = Comparator.<Possible, java.time.Instant>comparing(
                    possible -> possible.change().event().at())
            .thenComparing(Possible::line);

    private final SourceMapping mapping;
    private final Map<Integer, ChangeRule> rules;
    private final int shown;
    private final Consumer<Event> happened;
    private final List<Possible> waiting = new ArrayList<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<Integer, List<CheckedCases.Case>> cases = new TreeMap<>();
    private final Set<Long> silent = new HashSet<>();
    private long unchanged;

    /**
     * Of a file.
     *
     * @param shown how many cases of each rule are kept
     * @param happened is told of each event
     */
    CheckedChanges(SourceMapping mapping, int shown, Consumer<Event> happened) {
        this.mapping = mapping;
        this.rules = mapping.changes();
        this.shown = shown;
        this.happened = happened;
    }

    /** A change that a row may tell of, and what stands there. */
    private record Possible(long line, PossibleChange change, String written) {}

    /** Looks at a row. */
    void see(long line, SourceRow row, RowMapping.Mapped mapped) {
        for (PossibleChange change : mapped.changes()) {
            waiting.add(new Possible(
                    line, change, String.join(", ", row.values(rule(change).column()))));
        }
        if (!mapped.changes().isEmpty() && mapped.events().isEmpty()) {
            silent.add(line);
        }
        if (waiting.size() >= MOST) {
            compare();
        }
    }

    private void compare() {
        waiting.sort(IN_TIME);
        for (Possible possible : waiting) {
            PossibleChange change = possible.change();
            String key = change.rule() + "/" + change.event().complaintId();
            Optional<String> before = Optional.ofNullable(states.get(key));
            if (before.isPresent() || states.size() < MOST) {
                states.put(key, change.state());
            }
            if (rule(change).happens(before, change.state())) {
                silent.remove(possible.line());
                happened.accept(change.event());
                note(possible);
            }
        }
        waiting.clear();
        unchanged += silent.size();
        silent.clear();
    }

    private void note(Possible possible) {
        PossibleChange change = possible.change();
        List<CheckedCases.Case> known = cases.computeIfAbsent(change.rule(), rule -> new ArrayList<>());
        if (known.size() < shown) {
            String shownValue = ShownValue.ofColumn(mapping, rule(change).column(), possible.written());
            known.add(new CheckedCases.Case(
                    possible.line(),
                    new RowTrace.Cell(
                            rule(change).column(),
                            shownValue,
                            change.event().type() + " when it changes",
                            change.event().at().toString())));
        }
    }

    private ChangeRule rule(PossibleChange change) {
        return Optional.ofNullable(rules.get(change.rule())).orElseThrow();
    }

    /** How many rows tell of no change and of nothing else. */
    long unchanged() {
        compare();
        return unchanged;
    }

    /** The first events of each rule; where none happened, that is said. */
    List<CheckedCases.Case> cases() {
        compare();
        List<CheckedCases.Case> all = new ArrayList<>();
        rules.forEach((place, rule) -> all.addAll(cases.getOrDefault(
                place,
                List.of(new CheckedCases.Case(
                        0,
                        new RowTrace.Cell(
                                rule.column(),
                                "",
                                mapping.events().get(place).type().constant().orElse("event") + " when it changes",
                                "no event"))))));
        return all;
    }
}
