package lapor.source;

import java.time.LocalTime;

/**
 * Who acts at a time of the day, such as the system's nightly job.
 *
 * @param from the first time
 * @param until the time after the last, before {@code from} where the span goes over midnight; the same as {@code from}
 *     for this one time
 */
record ActorTime(LocalTime from, LocalTime until, Actor actor) {

    /** Reads a time of day, or two with a hyphen between them. */
    static ActorTime parse(String text, Actor actor) {
        String[] times = text.split("-", 2);
        LocalTime from = LocalTime.parse(times[0].strip());
        return new ActorTime(from, times.length == 1 ? from : LocalTime.parse(times[1].strip()), actor);
    }

    boolean holds(LocalTime time) {
        if (from.equals(until)) {
            return time.equals(from);
        }
        boolean afterFrom = !time.isBefore(from);
        boolean beforeUntil = time.isBefore(until);
        return from.isBefore(until) ? afterFrom && beforeUntil : afterFrom || beforeUntil;
    }
}
