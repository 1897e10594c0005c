package lapor.source;

import lapor.text.Coded;

/** What a row can say of an event, beside its type and its time. */
public enum Field implements Coded {
    EVENT_ID,
    COMPLAINT_ID,
    AGENCY_ID,
    ACTOR,
    CHANNEL,
    CLASSIFICATION,
    CATEGORY,
    REGION_ID,
    ANONYMOUS,
    SECRET,
    REPORTER,
    RATING,
    /** Until when the case is promised to be closed: an instant, or a day, which is its end. */
    DUE,
    /** The text of a response, of which only a keyed hash is kept. */
    RESPONSE;
}
