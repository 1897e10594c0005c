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
    /** Code of the {@link lapor.metric.Fact} that is its state. */
    public static final String STATE = "state";
    /** When the agency received it. */
    public static final String RECEIVED_AT = "received_at";
    /** When the agency first answered; null when it has not. */
    public static final String RESPONDED_AT = "responded_at";
    /** When it was first closed; null when it is open. */
    public static final String CLOSED_AT = "closed_at";
    /** Code of the actor who closed it first, 0 when unknown; null when it is open. */
    public static final String CLOSED_BY = "closed_by";
    /** The last rating, 1 to 5; null when it is not rated. */
    public static final String RATING = "rating";

    private HandlingColumns() {}
}
