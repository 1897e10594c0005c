package lapor.exchange;

import lapor.source.Actor;
import lapor.source.EventType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * One event of a case, without its time of day.
 *
 * @param day where its agency is
 * @param place how many events of the case come before it on that day
 * @param agencyId who received or acted; absent where the event is the complaint's
 */
public record CaseEvent(EventType type, LocalDate day, int place, Optional<String> agencyId, Optional<Actor> actor) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT);

    /**
     * The day's midnight and one millisecond for each place, written as UTC in every zone, so that no reader moves it
     * to another day: {@code 2022-01-03T00:00:00.001+00:00}.
     */
    public String time() {
        return day.atStartOfDay()
                .plus(place, ChronoUnit.MILLIS)
                .atOffset(ZoneOffset.UTC)
                .format(TIME);
    }
}
