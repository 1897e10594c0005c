package lapor.run;

import lapor.calendar.WorkCalendar;
import lapor.calendar.WorkSchedules;
import lapor.calendar.WorkTime;
import lapor.rule.ClockStart;

import java.time.Instant;

/**
 * How a run counts time.
 *
 * @param view from where it looks
 * @param calendar the days that nobody works
 * @param workTime weeks and hours of the agencies
 * @param start from when days are counted
 */
public record RunClock(Viewpoint view, WorkCalendar calendar, WorkTime workTime, ClockStart start) {

    /** When the agencies work. */
    public WorkSchedules schedules() {
        return new WorkSchedules(calendar, workTime, view.zone());
    }

    /** The same clock at another instant. */
    public RunClock at(Instant instant) {
        return new RunClock(view.at(instant), calendar, workTime, start);
    }
}
