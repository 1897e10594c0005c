package lapor.proposal;

import lapor.source.EventType;
import lapor.source.Field;
import lapor.text.Coded;

import java.util.Optional;

/** What a column of a log may be there for. */
enum Role implements Coded {
    COMPLAINT_ID,
    EVENT_ID,
    AGENCY_ID,
    /** The complaint that this one is part of, or repeats. */
    PARENT,
    /** What happened, in a log with one row per event. */
    TYPE,
    /** How the complaint stands. */
    STATUS,
    /** How often the complaint was opened again. */
    REOPENINGS,
    CHANNEL,
    CATEGORY,
    CLASSIFICATION,
    REGION_ID,
    REPORTER,
    /** Who is named, or how to reach them: never read. */
    PERSON,
    ACTOR,
    RATING,
    ANONYMOUS,
    SECRET,
    RESPONSE,
    /** What people wrote: never read. */
    TEXT,
    SUBMITTED(EventType.SUBMITTED),
    VERIFIED(EventType.VERIFIED),
    DISPOSED(EventType.DISPOSED),
    RESPONDED(EventType.RESPONDED),
    CLOSED(EventType.CLOSED),
    REOPENED(EventType.REOPENED),
    RETURNED(EventType.RETURNED),
    RATED_AT,
    DUE,
    /** When the row was written, or its event happened. */
    UPDATED,
    /** When a snapshot was taken. */
    NIGHT;

    private final Optional<EventType> event;

    Role() {
        this.event = Optional.empty();
    }

    Role(EventType event) {
        this.event = Optional.of(event);
    }

    /** The event whose time it is; absent for all other roles. */
    Optional<EventType> event() {
        return event;
    }

    /** Whether its values are times. */
    boolean ofTimes() {
        return event.isPresent() || this == RATED_AT || this == DUE || this == UPDATED || this == NIGHT;
    }

    /** The field of a mapping with the same name; absent where there is none. */
    Optional<Field> field() {
        return Coded.find(Field.class, code());
    }
}
