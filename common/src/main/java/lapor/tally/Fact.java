package lapor.tally;

import lapor.rule.ClockStart;
import lapor.text.ByNumber;
import lapor.text.Coded;
import lapor.text.Numbered;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is counted of handlings. Each fact of a handling comes with a value (days, a rating, or 0 where only the fact
 * counts), so that a tally is one histogram per fact and tallies add up. The number stands for it in tables.
 *
 * <p>Working days are counted from the {@link ClockStart} of the run, where nothing else is said. {@code received} of
 * the metrics is {@link #CLOSED} + {@link #IN_PROGRESS} + {@link #WAITING}.
 */
public enum Fact implements Coded, Numbered {
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
    /** Received and answered; value: working days to the first response. Without classification. */
    ANSWERED(10),
    /**
     * Received and not answered as of the instant, whether closed or not; value: working days until then. Without
     * classification.
     */
    UNANSWERED(11),
    /** Received and closed; value: working days to the first closing. */
    RESOLVED(12),
    /** Received and not closed as of the instant; value: working days until then. */
    UNRESOLVED(13),
    /** Received, its first closing was by the system. */
    CLOSED_AUTOMATICALLY(14),
    /** Received and rated; value: the last rating, 1 to 5. Without classification. */
    RATED(15),
    /**
     * Verified, also of complaints that no agency has received; value: working days from submission to verification.
     * Complaints that came straight to an agency are outside.
     */
    VERIFIED(16),
    /** As {@link #VERIFIED}, but not verified as of the instant; value: working days since submission. */
    UNVERIFIED(17),
    /** Received and settled: closed by a person, or last answered before the system closed it; value: working days. */
    SETTLED(18),
    /**
     * Received and open as of the instant, or closed by the system without an answer before; value: working days until
     * the instant.
     */
    UNSETTLED(19),
    /** Closed, then opened again or answered back by the reporter. */
    REOPENED(20),
    /** Received, open, and deferred as of the instant. */
    DEFERRED_NOW(21),
    /** Received and ever deferred. */
    EVER_DEFERRED(22),
    /** Received; the reporter replied after a response. */
    REPORTER_REPLIED(23),
    /** Received; an officer or administrator filed the complaint. */
    ENTERED_BY_OFFICER(24),
    /** Entered by an officer, and closed on the day of receipt. */
    CLOSED_ON_ENTRY(25),
    /** Received or returned; the first closing is before the submission. */
    CLOSED_BEFORE_SUBMITTED(30),
    /** Received or returned; the first response is before the receipt. */
    RESPONDED_BEFORE_RECEIVED(31),
    /** Received or returned, or without agency; the logs have no submission. */
    NEVER_SUBMITTED(32),
    /** Received or returned on a day on which the listed agency did not exist. */
    RECEIVED_OUT_OF_TIME(33),
    /** Closed, and not answered until then. */
    CLOSED_WITHOUT_RESPONSE(34),
    /** Closed; answered or deferred afterwards, though nobody opened it again. */
    ACTED_AFTER_CLOSING(35),
    /** Closed by the system sooner after the last response than the rules have it. */
    AUTO_CLOSED_EARLY(36),
    /** Closed by an officer, after an officer of the same agency verified the complaint. */
    VERIFIER_RESOLVED(37),
    /**
     * Received or returned; the complaint was disposed to so many agencies, or sent back so often, as the rules say.
     */
    BOUNCED(38),
    /** As {@link #ANSWERED}; value: whole working hours to the first response. Without classification. */
    ANSWERED_HOURS(40),
    /** As {@link #UNANSWERED}; value: whole working hours until the instant. Without classification. */
    UNANSWERED_HOURS(41),
    /**
     * Received or returned, through a known channel; value: its position in {@link Tallies#channels}. Without
     * classification.
     */
    CHANNEL(42),
    /** A response that the agency gave in the slice, whenever it received the complaint. Without classification. */
    RESPONSE_GIVEN(43),
    /** Received or returned; the reporter is known, and the complaint not anonymous. Without classification. */
    REPORTER_KNOWN(44),
    /** Received, and closed by a person. Without classification. */
    CLOSED_BY_PERSON(50),
    /** As {@link #CLOSED_BY_PERSON}, and one of so many in its minute as the rules call many. */
    CLOSED_IN_ONE_MINUTE(51),
    /** As {@link #CLOSED_BY_PERSON}, of an agency whose closings crowd in the last days before the instant. */
    CLOSED_JUST_BEFORE(52),
    /** As {@link #RESPONSE_GIVEN}, with a text of which the source gives a hash. */
    RESPONSE_WITH_TEXT(53),
    /** As {@link #RESPONSE_WITH_TEXT}, with a text that the agency sent so often as the rules say. */
    SAME_RESPONSE(54),
    /**
     * Received and answered, the receipt and the first response both with a time of day. Without classification, like
     * all that follow.
     */
    ANSWERED_TIMED(55),
    /** As {@link #ANSWERED_TIMED}, within so many minutes as the rules call hasty. */
    ANSWERED_WITHIN_MINUTES(56),
    /**
     * Closed by a person within so many minutes after the first response as the rules call hasty; the closing has a
     * time of day.
     */
    CLOSED_AT_ONCE(57),
    /** Closed by a person on the day of receipt. */
    CLOSED_ON_RECEIPT(58),
    /** Returned later than the limit for the first response. */
    RETURNED_AFTER_LIMIT(59),
    /** Received and closed, and opened again by an officer of the agency. */
    REOPENED_BY_AGENCY(60),
    /** As {@link #RESPONSE_GIVEN}, without a text, though other responses of the same file have one. */
    EMPTY_RESPONSE(61),
    /**
     * As {@link #REPORTER_KNOWN}, of a reporter with so many complaints to the agency in the slice as the rules say.
     */
    CONCENTRATED_REPORTERS(62);

    /** The facts of which every handling shows just one. */
    public static final Set<Fact> STATES =
            Collections.unmodifiableSet(EnumSet.of(CLOSED, IN_PROGRESS, WAITING, RETURNED, DELETED, ARCHIVED));

    private static final ByNumber<Fact> BY_NUMBER = ByNumber.of(Fact.class);

    private final int number;

    Fact(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    /**
     * The fact with this code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Fact ofNumber(int number) {
        return BY_NUMBER.get(number);
    }
}
