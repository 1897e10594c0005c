package lapor.exchange;

import java.time.Instant;

/**
 * What an event log says of itself.
 *
 * @param asOf the instant after which nothing is told
 */
public record LogDescription(Instant asOf) {
    private static final String TIMES =
            "A time is the local day of the event's agency, or of the run where no agency is named, at midnight, written"
                    + " as UTC, and one millisecond for each earlier event of the same complaint on that day: it tells"
                    + " days and the order inside them, not times of day.";
    private static final String CASES =
            "Complaints are numbered by what is told of them, for this file only. Secret complaints are left out. Rare"
                    + " values are told as they are.";

    /** A title with the instant. */
    public String name() {
        return "Handling of complaints as of " + asOf;
    }

    /** How times are to be read. */
    public String times() {
        return TIMES;
    }

    /** Which complaints there are, and how they are named. */
    public String cases() {
        return CASES;
    }
}
