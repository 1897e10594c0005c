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
 * the metrics is {@link #CLOSED} + {@link #IN_PROGRESS} + {@link #WAITING} + {@link #REMOVED}. The closing of a
 * handling is its first that was not undone by opening it again; one <em>answers</em> if the agency responded before
 * it, or the reporter rated or confirmed it afterwards.
 */
public enum Fact implements Coded, Numbered {
    /** Closed, and so completed (selesai). */
    CLOSED(1),
    /** Answered at least once, not closed (dalam proses); or opened again, and not closed again. */
    IN_PROGRESS(2),
    /** Neither answered nor closed (belum ditindaklanjuti). */
    WAITING(3),
    /** Sent back (bukan wewenang), or passed on before any answer; outside received. */
    RETURNED(4),
    /** Its complaint was deleted by others than the agency, or before any agency had it; outside received. */
    DELETED(5),
    /** Its complaint was archived by others than the agency, or before any agency had it; outside received. */
    ARCHIVED(6),
    /** A complaint that no agency has received; counted under no agency. */
    UNASSIGNED(7),
    /** Deleted or archived by the agency that had received it, before any response; never answered. */
    REMOVED(8),
    /** Received and answered; value: working days to the first response. Without classification. */
    ANSWERED(10),
    /**
     * Received and not answered as of the instant, whether closed, removed or neither; value: working days until then.
     * Without classification.
     */
    UNANSWERED(11),
    /** Received and closed, and the closing answers; value: working days to the closing. */
    RESOLVED(12),
    /** In progress or waiting as of the instant; value: working days until then. */
    UNRESOLVED(13),
    /** Received, its closing was by the system. */
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
     * Received and open as of the instant, removed, or closed by the system without an answer before; value: working
     * days until the instant.
     */
    UNSETTLED(19),
    /** Ever closed, then opened again or answered back by the reporter, whether that undid the closing or not. */
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
    /** Received and closed, and the closing answers nothing; value: working days to the closing. */
    RESOLVED_UNANSWERED(26),
    /** Removed; value: working days until the instant. */
    REMOVED_UNRESOLVED(27),
    /** Received and ever closed, whether that was undone or not. */
    EVER_CLOSED(28),
    /**
     * Received and answered by the agency, closed or not: it responded, or its closing answers. Where a source's
     * mapping tells of no responses, a closing by a person answers here and in {@link #CLOSED_WITH_ANSWER}.
     */
    WITH_ANSWER(29),
    /** Closed, and the closing is before the submission. */
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
    /** Received and closed, and the closing answers. */
    CLOSED_WITH_ANSWER(39),
    /** As {@link #ANSWERED}; value: whole working hours to the first response. Without classification. */
    ANSWERED_HOURS(40),
    /** As {@link #UNANSWERED}; value: whole working hours until the instant. Without classification. */
    UNANSWERED_HOURS(41),
    /** Received, through a known channel; value: its position in {@link Tallies#channels}. Without classification. */
    CHANNEL(42),
    /** As {@link #CHANNEL}, but returned. */
    CHANNEL_OF_RETURNED(49),
    /** A response that the agency gave in the slice, whenever it received the complaint. Without classification. */
    RESPONSE_GIVEN(43),
    /** Received or returned; the reporter is known, and the complaint not anonymous. Without classification. */
    REPORTER_KNOWN(44),
    /**
     * The complaint was deleted, by anybody, in an event that names the agency; in the slice of receipt, or of the
     * deletion where the agency never had it.
     */
    DELETION(45),
    /** As {@link #DELETION}, but archived. */
    ARCHIVING(46),
    /** Received, with a due time, and closed by it. */
    DUE_KEPT(47),
    /** Received, with a due time, and closed after it, or open or removed as of the instant and beyond it. */
    DUE_MISSED(48),
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
    /** Received and ever closed, and opened again by an officer of the agency. */
    REOPENED_BY_AGENCY(60),
    /** As {@link #RESPONSE_GIVEN}, without a text, though other responses of the same file have one. */
    EMPTY_RESPONSE(61),
    /**
     * As {@link #REPORTER_KNOWN}, closed by a person soon, and of a reporter with many of these in a year, as the rules
     * say.
     */
    CONCENTRATED_REPORTERS(62),
    /** Returned, and sent back by the agency itself, as not its own. */
    SENT_BACK(63);

    /** The facts of which every handling shows just one. */
    public static final Set<Fact> STATES =
            Collections.unmodifiableSet(EnumSet.of(CLOSED, IN_PROGRESS, WAITING, REMOVED, RETURNED, DELETED, ARCHIVED));

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
