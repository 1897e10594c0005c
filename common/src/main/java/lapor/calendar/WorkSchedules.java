package lapor.calendar;

import lapor.agency.Agency;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The schedule of every agency; agencies that work alike share one. */
public final class WorkSchedules {
    private record Key(WorkPattern pattern, ZoneId zone) {}

    private final WorkCalendar calendar;
    private final WorkTime workTime;
    private final ZoneId usualZone;
    private final Map<Key, WorkSchedule> made = new HashMap<>();

    /**
     * The schedules that follow from a calendar and a working time.
     *
     * @param usualZone of the agencies that nothing is said of
     */
    public WorkSchedules(WorkCalendar calendar, WorkTime workTime, ZoneId usualZone) {
        this.calendar = calendar;
        this.workTime = workTime;
        this.usualZone = usualZone;
    }

    /** Of agencies that nothing is said of. */
    public WorkSchedule usual() {
        return of(Agency.unlisted("", usualZone));
    }

    /** Of an agency; the same object for agencies that work alike. */
    public WorkSchedule of(Agency agency) {
        return made.computeIfAbsent(
                new Key(workTime.pattern(agency), agency.zone()),
                key -> WorkSchedule.of(calendar, key.pattern(), key.zone()));
    }

    public WorkCalendar calendar() {
        return calendar;
    }
}
