package lapor.privacy;

import lapor.tally.Period;
import lapor.tally.Periods;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/**
 * Works withheld numbers out from the tables of a run, and tells which it could. It shares nothing with the code that
 * withholds and audits: it reads the files, eliminates in fractions, and solves linear programmes.
 */
final class Attack {
    private static final int FEW = 5;

    private final Reader reader;
    private final List<String> found = Collections.synchronizedList(new ArrayList<>());

    Attack(Path run, Collection<Period> declared) {
        this.reader = new Reader(run, List.copyOf(declared));
    }

    /** What each line of its own gives back, exactly, or bounds more narrowly than its totals do. */
    Attack byBounds() {
        everyLine((name, line, waiting) -> TimeAttack.onSteps(line, waiting)
                .narrowed()
                .forEach(period -> found.add(name + " " + period.id() + " is narrowed")));
        return this;
    }

    /**
     * What comes out to be few for somebody who takes the numbers of each line to add up, as if nobody waited. That
     * nobody is counted is no find: any of those who wait may be there.
     */
    Attack byElimination() {
        everyLine((name, line, waiting) -> new TimeAttack(line).exact().forEach((period, value) -> {
            if (value > 0 && value < FEW) {
                found.add(name + " " + period.id() + " is " + value);
            }
        }));
        return this;
    }

    /** What groups less their agencies leave of just one, or of nobody. */
    Attack bySubtraction(Map<String, String> groupOf) {
        for (Reader.Quantity quantity : Reader.OF_PERSONS) {
            Map<String, Reader.Line> agencies = reader.lines("metrics.csv", quantity);
            reader.lines("groups.csv", quantity)
                    .forEach((code, group) -> group.cells.forEach((period, cell) -> {
                        if (cell.isPresent()) {
                            subtract(
                                    quantity.name() + " " + code,
                                    members(agencies, groupOf, code),
                                    period,
                                    cell.getAsLong());
                        }
                    }));
        }
        return this;
    }

    private static Map<String, Reader.Line> members(
            Map<String, Reader.Line> agencies, Map<String, String> groupOf, String code) {
        Map<String, Reader.Line> members = new TreeMap<>(agencies);
        members.keySet().removeIf(id -> !code.equals("all") && !code.equals(groupOf.get(id)));
        return members;
    }

    private void subtract(String name, Map<String, Reader.Line> members, Period period, long all) {
        long rest = all;
        List<Long> wholes = new ArrayList<>();
        for (Reader.Line line : members.values()) {
            OptionalLong cell = line.cells.getOrDefault(period, OptionalLong.of(0));
            if (cell.isPresent()) {
                rest -= cell.getAsLong();
            } else if (line.wholes.getOrDefault(period, 1L) > 0) {
                wholes.add(line.wholes.getOrDefault(period, Long.MAX_VALUE / members.size()));
            }
        }
        long least = rest - wholes.stream().mapToLong(Long::longValue).sum();
        for (long whole : wholes) {
            if (wholes.size() == 1 || least + whole > 0 || (rest == 0 && whole > 0)) {
                found.add(name + " " + period.id() + " leaves " + rest + " to " + wholes.size());
                return;
            }
        }
    }

    /** How many are open and overdue, where that is withheld: those due to be closed less those that are closed. */
    Attack byDenominators() {
        Map<String, Long> due = new HashMap<>();
        Map<String, Long> closed = new HashMap<>();
        for (var row : reader.rows("metrics.csv")) {
            String place = row.getField("agency_id") + " " + row.getField("period");
            if (row.getField("metric").equals("resolution_on_time_rate")) {
                due.put(place, Reader.number(row.getField("denominator")));
            } else if (row.getField("metric").equals("completion_rate")) {
                closed.put(place, Reader.number(row.getField("numerator")));
            }
        }
        for (var row : reader.rows("metrics.csv")) {
            String place = row.getField("agency_id") + " " + row.getField("period");
            if (row.getField("metric").equals("open_overdue")
                    && row.getField("status").equals("suppressed")
                    && due.containsKey(place)
                    && closed.containsKey(place)) {
                found.add(place + " open and overdue are " + (due.get(place) - closed.get(place)));
            }
        }
        return this;
    }

    /** Numbers of persons that are told though they are few, and findings and values that are. */
    Attack byReading() {
        everyLine((name, line, waiting) -> line.cells.forEach((period, cell) -> {
            if (cell.isPresent() && cell.getAsLong() < FEW) {
                found.add(name + " " + period.id() + " is told: " + cell.getAsLong());
            }
        }));
        for (var row : reader.rows("findings.csv")) {
            if (Set.of("reopened", "entered_by_officer", "closed_on_entry", "concentrated_reporters")
                            .contains(row.getField("finding"))
                    && (row.getField("cases").isEmpty() || Reader.number(row.getField("cases")) < FEW)) {
                found.add(row.getField("agency_id") + " " + row.getField("finding") + " is told");
            }
        }
        for (var row : reader.rows("breakdown.csv")) {
            if (!row.getField("handlings").isEmpty() && Reader.number(row.getField("handlings")) < FEW) {
                found.add(row.getField("agency_id") + " " + row.getField("value") + " is told");
            }
        }
        return this;
    }

    /** What is left of a total of a breakdown, and each value's line through time. */
    Attack onBreakdowns() {
        Map<String, Reader.Line> received = reader.lines("metrics.csv", Reader.RECEIVED);
        Map<String, Set<String>> values = new HashMap<>();
        Map<String, Map<String, Map<Period, Long>>> told = new TreeMap<>();
        Map<String, Map<Period, Long>> totals = new TreeMap<>();
        Map<String, Set<Period>> partly = new TreeMap<>();
        for (var row : reader.rows("breakdown.csv")) {
            String dimension = row.getField("dimension");
            if (Set.of("classification", "category", "channel").contains(dimension)) {
                String part = row.getField("agency_id") + " " + dimension;
                Period period = reader.period(row.getField("period"));
                if (row.getField("handlings").isEmpty()) {
                    partly.computeIfAbsent(part, absent -> new HashSet<>()).add(period);
                } else {
                    long count = Reader.number(row.getField("handlings"));
                    values.computeIfAbsent(dimension, absent -> new HashSet<>()).add(row.getField("value"));
                    told.computeIfAbsent(part, absent -> new TreeMap<>())
                            .computeIfAbsent(row.getField("value"), absent -> new HashMap<>())
                            .put(period, count);
                    totals.computeIfAbsent(part, absent -> new HashMap<>())
                            .put(period, Math.round(count / Double.parseDouble(row.getField("share"))));
                }
            }
        }
        told.entrySet().parallelStream().forEach(ofPartOfAll -> {
            String part = ofPartOfAll.getKey();
            Map<String, Map<Period, Long>> ofValues = ofPartOfAll.getValue();
            String agency = part.substring(0, part.indexOf(' '));
            Map<Period, Long> ofPart = totals.getOrDefault(part, Map.of());
            partly.getOrDefault(part, Set.of()).stream()
                    .filter(ofPart::containsKey)
                    .forEach(period -> {
                        long rest = ofPart.get(period)
                                - ofValues.values().stream()
                                        .mapToLong(cells -> cells.getOrDefault(period, 0L))
                                        .sum();
                        if (rest < FEW) {
                            found.add(part + " " + period.id() + " leaves " + rest);
                        }
                    });
            ofValues.forEach((value, cells) -> {
                Reader.Line line = new Reader.Line();
                Reader.Line all = received.get(agency);
                line.wholes.putAll(all.wholes);
                all.cells.forEach((period, whole) -> {
                    line.wholes.put(period, whole.getAsLong());
                    if (Periods.isWhole(period)) {
                        Long count = cells.get(period);
                        line.cells.put(period, count == null ? OptionalLong.empty() : OptionalLong.of(count));
                    }
                });
                new TimeAttack(line)
                        .exact()
                        .forEach((period, count) -> found.add(part + " " + value + " " + period.id() + " is " + count));
                new TimeAttack(line)
                        .narrowed()
                        .forEach(period -> found.add(part + " " + value + " " + period.id() + " is narrowed"));
            });
        });
        return this;
    }

    List<String> found() {
        return found;
    }

    private interface OnLine {
        void attack(String name, Reader.Line line, long waiting);
    }

    private void everyLine(OnLine on) {
        long agencies = reader.rows("metrics.csv").stream()
                .map(row -> row.getField("agency_id"))
                .distinct()
                .count();
        for (Reader.Quantity quantity : Reader.OF_PERSONS) {
            reader.lines("metrics.csv", quantity).entrySet().parallelStream()
                    .forEach(line -> on.attack(quantity.name() + " of " + line.getKey(), line.getValue(), FEW - 1));
            reader.lines("groups.csv", quantity).entrySet().parallelStream()
                    .forEach(line ->
                            on.attack(quantity.name() + " of " + line.getKey(), line.getValue(), (FEW - 1) * agencies));
        }
    }
}
