package lapor.jobs.exchange;

import static java.util.stream.Collectors.toUnmodifiableMap;

import lapor.exchange.Case;
import lapor.exchange.CaseEvent;
import lapor.jobs.lake.EventColumns;
import lapor.source.Actor;
import lapor.source.Classification;
import lapor.source.EventType;
import org.apache.spark.sql.Row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Puts the rows of {@link CaseRows} together to cases, one at a time, and counts them. */
final class Cases implements Iterator<Case> {
    private static final Map<Integer, EventType> TYPES =
            Arrays.stream(EventType.values()).collect(toUnmodifiableMap(EventType::number, type -> type));
    private static final Map<Integer, Actor> ACTORS =
            Arrays.stream(Actor.values()).collect(toUnmodifiableMap(Actor::number, actor -> actor));

    private final Iterator<Row> rows;
    private Optional<Row> ahead = Optional.empty();
    private long told;
    private long events;
    private long secret;

    Cases(Iterator<Row> rows) {
        this.rows = rows;
        advance();
    }

    @Override
    public boolean hasNext() {
        return ahead.isPresent();
    }

    @Override
    public Case next() {
        Row first = ahead.orElseThrow(NoSuchElementException::new);
        long complaint = complaint(first);
        List<Row> own = new ArrayList<>();
        while (ahead.filter(row -> complaint(row) == complaint).isPresent()) {
            own.add(ahead.get());
            advance();
        }
        told++;
        events += own.size();
        return of(told, own);
    }

    /** How much was told so far, and how much was not. */
    Exported exported() {
        return new Exported(told, events, secret);
    }

    private void advance() {
        ahead = Optional.empty();
        while (rows.hasNext() && ahead.isEmpty()) {
            Row row = rows.next();
            if (row.<Boolean>getAs(EventColumns.SECRET)) {
                secret++;
            } else {
                ahead = Optional.of(row);
            }
        }
    }

    private static long complaint(Row row) {
        return row.<Long>getAs(EventColumns.COMPLAINT_ID);
    }

    private static Case of(long number, List<Row> rows) {
        List<CaseEvent> events = new ArrayList<>();
        int before = 0;
        for (Row row : rows) {
            LocalDate day = LocalDate.ofEpochDay(row.<Integer>getAs(CaseRows.DAY));
            boolean sameDay =
                    !events.isEmpty() && events.get(events.size() - 1).day().equals(day);
            before = sameDay ? before + 1 : 0;
            events.add(new CaseEvent(
                    Optional.ofNullable(TYPES.get(row.<Integer>getAs(EventColumns.TYPE)))
                            .orElseThrow(),
                    day,
                    before,
                    text(row, EventColumns.AGENCY_ID),
                    Optional.ofNullable(row.<Integer>getAs(EventColumns.ACTOR)).map(ACTORS::get)));
        }
        return new Case(
                number,
                rows.stream()
                        .flatMap(row -> Optional.ofNullable(row.<Integer>getAs(EventColumns.CLASSIFICATION)).stream())
                        .findFirst()
                        .map(Classification::ofNumber)
                        .orElse(Classification.UNKNOWN),
                firstText(rows, EventColumns.CATEGORY),
                firstText(rows, EventColumns.CHANNEL),
                firstText(rows, EventColumns.REGION_ID),
                List.copyOf(events));
    }

    private static Optional<String> firstText(List<Row> rows, String column) {
        return rows.stream().flatMap(row -> text(row, column).stream()).findFirst();
    }

    private static Optional<String> text(Row row, String column) {
        return Optional.ofNullable(row.<String>getAs(column));
    }
}
