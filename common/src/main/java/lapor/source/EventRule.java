package lapor.source;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * One event that a row can describe.
 *
 * @param type what happened: constant for a time column of a wide export, a column for an event log
 * @param at the column with the time; a row without a time there does not describe the event, if the type is constant
 * @param before another time column that {@code at} must precede for the event to have happened
 * @param actorByTime who acts at an exact local time, such as the system's nightly job
 * @param fields values of this event that differ from those of the row
 */
public record EventRule(
        ValueRule type,
        ValueRule at,
        Optional<String> before,
        Map<LocalTime, Actor> actorByTime,
        Map<Field, Optional<ValueRule>> fields) {}
