package lapor.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From where a run looks at the world: what happened later does not exist yet.
 *
 * @param asOf the instant
 * @param zone local time of everything that names no other
 */
public record Viewpoint(Instant asOf, ZoneId zone) {

    /** The date of the instant, where the run is. */
    public LocalDate date() {
        return asOf.atZone(zone).toLocalDate();
    }

    /** The first day of the month of the instant: every month before it is over. */
    public LocalDate beginningOfMonth() {
        return date().withDayOfMonth(1);
    }

    /** The last day of which anything is known: at midnight the day that has just ended. */
    public LocalDate lastDay() {
        return asOf.minusMillis(1).atZone(zone).toLocalDate();
    }

    /** The same view at another instant. */
    Viewpoint at(Instant instant) {
        return new Viewpoint(instant, zone);
    }
}
