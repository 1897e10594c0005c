package lapor.privacy;

import lapor.tally.Period;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Works out from the tables of two published runs what one to four persons did between them: by the difference of a
 * number to itself, and by all that follows from differences exactly.
 */
final class NightsAttack {
    private static final int FEW = 5;

    private final Reader before;
    private final Reader after;
    private final List<String> found = new ArrayList<>();

    NightsAttack(Path before, Path after, Collection<Period> declared) {
        this.before = new Reader(before, List.copyOf(declared));
        this.after = new Reader(after, List.copyOf(declared));
    }

    /** What is found. */
    List<String> found() {
        for (Reader.Quantity quantity : Reader.OF_PERSONS) {
            for (String file : List.of("metrics.csv", "groups.csv")) {
                Map<String, Reader.Line> then = before.lines(file, quantity);
                after.lines(file, quantity)
                        .forEach((who, now) -> differences(
                                quantity.name() + " of " + who, then.getOrDefault(who, new Reader.Line()), now));
            }
        }
        breakdowns();
        return found;
    }

    /** The same of breakdowns alone. */
    List<String> foundInBreakdowns() {
        breakdowns();
        return found;
    }

    private void differences(String name, Reader.Line then, Reader.Line now) {
        Reader.Line change = new Reader.Line();
        now.cells.forEach((period, cell) -> {
            OptionalLong old = then.cells.getOrDefault(period, OptionalLong.empty());
            OptionalLong more = cell.isPresent() && old.isPresent()
                    ? OptionalLong.of(cell.getAsLong() - old.getAsLong())
                    : OptionalLong.empty();
            // a number that stays tells that fewer than five are new, and not that nobody is
            change.cells.put(period, more.orElse(0) == 0 ? OptionalLong.empty() : more);
        });
        change.wholes.putAll(now.wholes);
        change.cells.forEach((period, cell) -> cell.ifPresent(more -> note(name, period, more)));
        new TimeAttack(change).exact().forEach((period, more) -> note(name, period, more));
    }

    private void note(String name, Period period, long more) {
        if (more != 0 && Math.abs(more) < FEW) {
            found.add(name + " " + period.id() + " changes by " + more);
        }
    }

    private void breakdowns() {
        Map<List<String>, Long> then = values(before);
        values(after).forEach((value, now) -> {
            long more = now - then.getOrDefault(value, now);
            if (more != 0 && Math.abs(more) < FEW) {
                found.add(value + " changes by " + more);
            }
        });
        Map<List<String>, Long> rests = rests(before, after);
        rests(after, before).forEach((part, rest) -> {
            long more = rest - rests.getOrDefault(part, rest);
            if (more != 0 && Math.abs(more) < FEW) {
                found.add(part + " changes by " + more + " beside what is told");
            }
        });
    }

    /** What is left of a total beside the values that are told both times. */
    private static Map<List<String>, Long> rests(Reader reader, Reader other) {
        Map<List<String>, Long> both = values(other);
        Map<List<String>, Long> rests = new HashMap<>();
        for (var row : reader.rows("breakdown.csv")) {
            List<String> value = List.of(
                    row.getField("agency_id"),
                    row.getField("period"),
                    row.getField("dimension"),
                    row.getField("value"));
            if (!row.getField("handlings").isEmpty() && both.containsKey(value)) {
                long total = Math.round(
                        Reader.number(row.getField("handlings")) / Double.parseDouble(row.getField("share")));
                rests.merge(
                        value.subList(0, 3),
                        total - Reader.number(row.getField("handlings")),
                        (one, more) -> one - Reader.number(row.getField("handlings")));
            }
        }
        return rests;
    }

    private static Map<List<String>, Long> values(Reader reader) {
        Map<List<String>, Long> values = new HashMap<>();
        for (var row : reader.rows("breakdown.csv")) {
            if (!row.getField("handlings").isEmpty()
                    && !row.getField("dimension").startsWith("open_")) {
                values.put(
                        List.of(
                                row.getField("agency_id"),
                                row.getField("period"),
                                row.getField("dimension"),
                                row.getField("value")),
                        Reader.number(row.getField("handlings")));
            }
        }
        return values;
    }
}
