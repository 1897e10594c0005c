package lapor.metric;

import java.util.Arrays;

/**
 * What is counted of handlings. Each fact of a handling comes with a value (days, a rating, or 0 where only the fact
 * counts), so that a tally is one histogram per fact and tallies add up. The code stands for it in tables.
 *
 * <p>{@code received} of the metrics is {@link #CLOSED} + {@link #IN_PROGRESS} + {@link #WAITING}.
 */
public enum Fact {
    /** Closed, and so completed (selesai). */
    CLOSED(1),
    /** Answered at least once, not closed (dalam proses). */
    IN_PROGRESS(2),
    /** Neither answered nor closed (belum ditindaklanjuti). */
    WAITING(3),
    /** Sent back (bukan wewenang), or passed on before any answer; outside received. */
    RETURNED(4),
    /** Its complaint was deleted; outside received. */
    DELETED(5),
    /** Its complaint was archived before any disposition or response; outside received. */
    ARCHIVED(6),
    /** A complaint that no agency has received; counted under no agency. */
    UNASSIGNED(7),
    /** Received and answered; value: working days from receipt to the first response. */
    ANSWERED(10),
    /** Received and not answered as of the instant, whether closed or not; value: working days since receipt. */
    UNANSWERED(11),
    /** Received and closed; value: working days from receipt to the first closing. */
    RESOLVED(12),
    /** Received and not closed as of the instant; value: working days since receipt. */
    UNRESOLVED(13),
    /** Received, its first closing was by the system. */
    CLOSED_AUTOMATICALLY(14),
    /** Received and rated; value: the last rating, 1 to 5. */
    RATED(15);

    private final int code;

    Fact(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /**
     * The fact with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Fact ofCode(int code) {
        return Arrays.stream(values())
                .filter(candidate -> candidate.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fact has code " + code));
    }
}
