package lapor.generate;

import lapor.source.Actor;
import lapor.source.EventType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something happens to a complaint.
 *
 * @param number of the complaint in the order of submission
 * @param sequence of the event in its complaint, from 1
 * @param agencyId empty where no agency has to do with it
 * @param intake what the complaint says, on its submission only
 * @param rating 1 to 5, on a rating only
 * @param due the day until the end of which the case is promised, where the event tells one
 */
record LogEvent(
        int number,
        String complaintId,
        int sequence,
        EventType type,
        Instant at,
        String agencyId,
        Actor actor,
        Optional<Intake> intake,
        OptionalInt rating,
        Optional<LocalDate> due) {
    /** As they stand in the log. */
    static final Comparator<LogEvent> IN_ORDER = Comparator.comparing(LogEvent::at)
            .thenComparingInt(LogEvent::number)
            .thenComparingInt(LogEvent::sequence);

    /** The same with another rating. */
    LogEvent rated(int other) {
        return new LogEvent(
                number,
                complaintId,
                sequence,
                EventType.RATED,
                at,
                agencyId,
                Actor.REPORTER,
                Optional.empty(),
                OptionalInt.of(other),
                due);
    }

    /** The same, telling until when the case is promised. */
    LogEvent promised(LocalDate day) {
        return new LogEvent(number, complaintId, sequence, type, at, agencyId, actor, intake, rating, Optional.of(day));
    }
}
