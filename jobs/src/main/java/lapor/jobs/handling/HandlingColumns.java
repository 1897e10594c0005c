package lapor.jobs.handling;

/**
 * One row of the handlings: one agency's handling of one complaint, or a complaint that no agency has received. Times
 * are microseconds since 1970 in UTC.
 */
public final class HandlingColumns {
    public static final String COMPLAINT_ID = "complaint_id";
    /** The agency that answers for it; null for a complaint that no agency has received. */
    public static final String AGENCY_ID = "agency_id";
    /** Code of the classification. */
    public static final String CLASSIFICATION = "classification";
    /** Position of the complaint's channel among the {@link Labels}, from 1; 0 without one. */
    public static final String CHANNEL = "channel";
    /** Position of the complaint's category among the {@link Labels}, from 1; 0 without one. */
    public static final String CATEGORY = "category";
    /** Keyed hash of the reporter; null when unknown, and when the complaint is anonymous. */
    public static final String REPORTER = "reporter";
    /** Code of the {@link lapor.tally.Fact} that is its state. */
    public static final String STATE = "state";
    /** When the complaint was submitted; null when the logs do not have it. */
    public static final String SUBMITTED_AT = "submitted_at";
    /** Whether an officer or administrator filed the complaint, not the reporter. */
    public static final String ENTERED_BY_OFFICER = "entered_by_officer";
    /** When the complaint was first verified, by whomever; null when it is not. */
    public static final String VERIFIED_AT = "verified_at";
    /** Whether an officer of the agency verified the complaint. */
    public static final String VERIFIED_BY_AGENCY = "verified_by_agency";
    /** Whether the reporter chose the agency, and nobody disposed the complaint to it. */
    public static final String DIRECT = "direct";
    /** Whether it came straight to this or another agency, so that nobody had to verify it. */
    public static final String ANY_DIRECT = "any_direct";
    /** When the agency received it. */
    public static final String RECEIVED_AT = "received_at";
    /** How many times it was disposed to the agency. */
    public static final String RECEIPTS = "receipts";
    /** How many agencies the complaint was disposed to. */
    public static final String DISPOSED_TO = "disposed_to";
    /** How many times the complaint was sent back, by whomever. */
    public static final String RETURNS = "returns";
    /** When the agency first answered; null when it has not. */
    public static final String RESPONDED_AT = "responded_at";
    /** Whether the reporter replied after a response of the agency. */
    public static final String REPORTER_REPLIED = "reporter_replied";
    /** How many times it was deferred. */
    public static final String DEFERRALS = "deferrals";
    /** Whether it is open and deferred as of the instant; its days go on all the same. */
    public static final String DEFERRED = "deferred";
    /** When the agency deleted or archived it; null when it did not. */
    public static final String REMOVED_AT = "removed_at";
    /** Whether it was ever closed, even if that was undone. */
    public static final String EVER_CLOSED = "ever_closed";
    /** When it was first closed without that being undone; null when it is open or removed. */
    public static final String CLOSED_AT = "closed_at";
    /** Code of the actor who closed it then, 0 when unknown; null when it is open or removed. */
    public static final String CLOSED_BY = "closed_by";
    /** Whether that closing answers: the agency responded before it, or the reporter rated or confirmed it after. */
    public static final String CLOSING_ANSWERS = "closing_answers";
    /** The same; where the source tells of no responses, also whether a person closed it. */
    public static final String CLOSED_WITH_ANSWER = "closed_with_answer";
    /**
     * When it was settled: closed by a person, or last answered before the system closed it; null when it is open, and
     * when the system closed it unanswered.
     */
    public static final String SETTLED_AT = "settled_at";
    /** Until when it was promised to be closed; null without a promise. */
    public static final String DUE_AT = "due_at";
    /** Whether its complaint was deleted, by anybody, in an event that names the agency. */
    public static final String DELETION = "deletion";
    /** Whether its complaint was archived, by anybody, in an event that names the agency. */
    public static final String ARCHIVING = "archiving";
    /** How many times it was opened again after its first closing; at least 1 when the reporter replied after it. */
    public static final String REOPENINGS = "reopenings";
    /** Whether an officer of the agency opened it again. */
    public static final String REOPENED_BY_AGENCY = "reopened_by_agency";
    /** Whether the agency ever sent it back. */
    public static final String SENT_BACK = "sent_back";
    /** When the agency last sent it back, or another received it after it; null when neither happened. */
    public static final String RETURNED_AT = "returned_at";
    /** Whether the agency answered or deferred it after its closing, though nobody opened it again. */
    public static final String ACTED_AFTER_CLOSING = "acted_after_closing";
    /** The last rating, 1 to 5; null when it is not rated. */
    public static final String RATING = "rating";

    /** When it was rated so; null when it is not rated. */
    public static final String RATED_AT = "rated_at";
    /** When the reporter is first known to have replied after a response; null when they did not. */
    public static final String REPLIED_AT = "replied_at";
    /** When it is first known to have been opened again after its first closing; null when it was not. */
    public static final String REOPENED_AT = "reopened_at";

    private HandlingColumns() {}
}
