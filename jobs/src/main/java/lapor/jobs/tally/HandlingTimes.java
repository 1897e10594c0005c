package lapor.jobs.tally;

import lapor.calendar.WorkSchedule;
import lapor.rule.ClockStart;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * The days and hours of handlings, where their agencies are.
 *
 * @param asOf until when open handlings have been open
 * @param start from when days are counted
 */
record HandlingTimes(AgencyClock clock, Instant asOf, ClockStart start) implements Serializable {
    private static final long MINUTES = TimeUnit.HOURS.toMinutes(1);

    /** From when the agency's days count. */
    Instant start(Handling handling) {
        return switch (start) {
            case DISPOSITION -> handling.received();
            case VERIFICATION -> handling.verified().orElse(handling.received());
            case SUBMISSION -> handling.submitted().orElse(handling.received());
        };
    }

    /** The local day of an instant. */
    LocalDate day(Handling handling, Instant instant) {
        return instant.atZone(schedule(handling).zone()).toLocalDate();
    }

    /** Working days from one instant to another. */
    int workingDays(Handling handling, Instant from, Instant to) {
        return schedule(handling).workingDays(from, to);
    }

    /** Whole working hours from one instant to another. */
    int workingHours(Handling handling, Instant from, Instant to) {
        return (int) (schedule(handling).workingMinutes(from, to) / MINUTES);
    }

    WorkSchedule schedule(Handling handling) {
        return clock.of(handling.agencyId());
    }
}
