package lapor.jobs.tally;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Tells whether the sources have times of day: whether any receipt or first response is not at midnight.
 *
 * @param zone of the run
 */
record TimeOfDayCounter(ZoneId zone) implements HandlingCounter {
    @Override
    public void count(Handling handling, Cells.OfHandling cells) {
        if (hasTime(Optional.of(handling.received())) && hasTime(handling.responded())) {
            cells.addToAll(Cell.Kind.TIME_OF_DAY);
        }
    }

    private boolean hasTime(Optional<Instant> instant) {
        return instant.filter(at -> !at.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT))
                .isPresent();
    }
}
