package lapor.calendar;

import lapor.text.Coded;

/** Whether a day of a calendar is settled, as written in calendar files in lower case. */
public enum DayStanding implements Coded {
    /** Set by a decree. */
    DECREED,
    /** Expected, and not decreed yet: it may move, and the joint leave of its year is not known. */
    PROVISIONAL
}
