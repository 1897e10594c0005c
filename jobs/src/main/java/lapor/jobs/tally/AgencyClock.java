package lapor.jobs.tally;

import lapor.agency.Agency;
import lapor.calendar.WorkSchedule;
import lapor.calendar.WorkSchedules;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The working days and hours of every agency, where it is; goes to every machine that counts. */
final class AgencyClock implements Serializable {
    private static final long serialVersionUID = 1L;

    private final WorkSchedule usual;
    private final HashMap<String, WorkSchedule> elsewhere = new HashMap<>();
    private final LocalDate first;
    private final LocalDate last;

    /**
     * A clock for the days from one instant to another, wherever the agencies are.
     *
     * @param schedules of which every agency that is not listed has the usual one
     * @throws lapor.input.InvalidInputException if the calendar does not cover the days
     */
    AgencyClock(WorkSchedules schedules, Instant from, Instant to, List<Agency> agencies) {
        this.usual = schedules.usual();
        for (Agency agency : agencies) {
            WorkSchedule schedule = schedules.of(agency);
            if (schedule != usual) {
                elsewhere.put(agency.id(), schedule);
            }
        }
        this.first = days(from).min(LocalDate::compareTo).orElseThrow();
        this.last = days(to).max(LocalDate::compareTo).orElseThrow();
        schedules.calendar().requireCovers(first, last);
    }

    /** That of an agency; of complaints without one, the usual. */
    WorkSchedule of(String agencyId) {
        return elsewhere.getOrDefault(agencyId, usual);
    }

    /** The first day of the clock, wherever it begins first. */
    LocalDate first() {
        return first;
    }

    /** The last day of the clock, wherever it ends last. */
    LocalDate last() {
        return last;
    }

    private Stream<LocalDate> days(Instant instant) {
        return Stream.concat(Stream.of(usual), elsewhere.values().stream())
                .map(schedule -> instant.atZone(schedule.zone()).toLocalDate());
    }
}
