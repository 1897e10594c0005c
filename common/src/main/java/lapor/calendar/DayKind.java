package lapor.calendar;

import lapor.text.Coded;

/** Why a day of the working week is not worked, as written in calendar files in lower case. */
public enum DayKind implements Coded {
    /** Hari libur nasional. */
    HOLIDAY,
    /** Cuti bersama: leave that the government orders for everyone at once. */
    JOINT_LEAVE
}
