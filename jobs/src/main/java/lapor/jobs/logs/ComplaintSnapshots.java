package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.AGENCY_ID;
import static lapor.jobs.lake.EventColumns.AT;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.lake.EventColumns.STATUS;
import static lapor.jobs.lake.EventColumns.TYPE;

import lapor.source.EventType;
import lapor.source.RowRule;
import lapor.source.StatusHistory;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rows of one complaint in a delivery, and what earlier snapshots told of it. */
final class ComplaintSnapshots {
    private static final Comparator<Row> IN_THE_ORDER_OF_THE_FILES = Comparator.<Row, Integer>comparing(
                    row -> row.getAs(StagedRows.FILE_ORDER))
            .thenComparing(row -> row.<Long>getAs(LINE));

    /** Derived events in the order in which they happened. */
    private final List<Row> told;

    private final List<Row> result = new ArrayList<>();
    private final Set<List<Object>> stating = new HashSet<>();
    private final Set<List<Object>> rejected = new HashSet<>();
    private StatusHistory history = StatusHistory.NONE;

    private ComplaintSnapshots(List<Row> told) {
        this.told = told;
        told.sort(Comparator.<Row, Timestamp>comparing(row -> row.getAs(AT))
                .thenComparing(row -> row.<Integer>getAs(TYPE)));
        told.forEach(this::remember);
    }

    /** The rows with events and rejections in place of observations. */
    static Iterator<Row> derive(Iterator<Row> rows) {
        List<Row> told = new ArrayList<>();
        List<Row> stated = new ArrayList<>();
        SortedMap<Timestamp, List<Row>> nights = new TreeMap<>();
        rows.forEachRemaining(row -> {
            switch (row.<Integer>getAs(StagedRows.KIND)) {
                case SnapshotEvents.KNOWN -> told.add(row);
                case StagedRows.OBSERVATION ->
                    nights.computeIfAbsent(row.getAs(AT), night -> new ArrayList<>())
                            .add(row);
                default -> stated.add(row);
            }
        });
        ComplaintSnapshots complaint = new ComplaintSnapshots(told);
        stated.forEach(row -> complaint.stating.add(place(row)));
        nights.values().forEach(complaint::night);
        stated.removeIf(row -> complaint.rejected.contains(place(row)));
        complaint.result.addAll(stated);
        return complaint.result.iterator();
    }

    private void night(List<Row> seen) {
        seen.sort(IN_THE_ORDER_OF_THE_FILES);
        Timestamp night = seen.get(0).getAs(AT);
        Optional<Timestamp> last = told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.get(told.size() - 1).getAs(AT));
        boolean isNew = last.isEmpty() || night.after(last.get());
        if (seen.stream().map(ComplaintSnapshots::content).distinct().count() > 1) {
            seen.forEach(row -> reject(row, RowRule.SNAPSHOT_CONTRADICTS));
        } else if (isNew || agrees(seen.get(0), night)) {
            seen.forEach(row -> take(row, isNew));
        } else {
            RowRule rule = night.equals(last.orElseThrow()) ? RowRule.SNAPSHOT_CONTRADICTS : RowRule.SNAPSHOT_OUTDATED;
            seen.forEach(row -> reject(row, rule));
        }
    }

    /** Whether an earlier night was already told of in the same way. */
    private boolean agrees(Row seen, Timestamp night) {
        StatusHistory then = StatusHistory.NONE;
        int status = 0;
        for (Row event : told) {
            if (!event.<Timestamp>getAs(AT).after(night)) {
                then = then.with(change(event), implied(event));
                status = event.getAs(STATUS);
            }
        }
        return status == seen.<Integer>getAs(STATUS) && !then.isElsewhere(agency(seen));
    }

    private void take(Row seen, boolean isNew) {
        List<StatusHistory.Change> changes = isNew
                ? history.changes(implied(seen), agency(seen), EventType.ofMask(seen.<Integer>getAs(StagedRows.STATED)))
                : List.of();
        for (StatusHistory.Change change : changes) {
            Row event = DerivedRow.of(seen, change);
            told.add(event);
            result.add(event);
            remember(event);
        }
        if (changes.isEmpty() && !stating.contains(place(seen))) {
            result.add(DerivedRow.again(told.get(told.size() - 1), seen));
        }
    }

    private void remember(Row event) {
        history = history.with(change(event), implied(event));
    }

    private void reject(Row seen, RowRule rule) {
        rejected.add(place(seen));
        result.add(DerivedRow.rejected(seen, rule));
    }

    private static StatusHistory.Change change(Row event) {
        return new StatusHistory.Change(EventType.ofNumber(event.<Integer>getAs(TYPE)), agency(event));
    }

    private static Set<EventType> implied(Row row) {
        return EventType.ofMask(row.<Integer>getAs(STATUS));
    }

    private static Optional<String> agency(Row row) {
        return Optional.ofNullable(row.<String>getAs(AGENCY_ID));
    }

    private static List<Object> content(Row row) {
        return List.of(row.<Integer>getAs(STATUS), agency(row));
    }

    private static List<Object> place(Row row) {
        return List.of(row.<String>getAs(FILE_ID), row.<Long>getAs(LINE));
    }
}
