package lapor.exchange;

import lapor.source.Actor;
import lapor.source.EventType;
import lapor.text.Coded;

import java.util.EnumSet;
import java.util.Set;

/** What the agency that an event names has to do with it. */
enum AgencyRole implements Coded {
    /** It received the complaint. */
    TO,
    /** It acted. */
    BY,
    /** Somebody else acted on what it handles. */
    ABOUT;

    private static final Set<EventType> RECEIVING = EnumSet.of(EventType.SUBMITTED, EventType.DISPOSED);
    private static final Set<EventType> ACTING = EnumSet.of(
            EventType.RESPONDED, EventType.DEFERRED, EventType.RESUMED, EventType.RETURNED, EventType.CLOSED);
    private static final Set<Actor> OFFICERS = EnumSet.of(Actor.AGENCY_ADMIN, Actor.LIAISON);

    /** The role in an event; where the log names no actor, what agencies usually do is theirs. */
    static AgencyRole in(CaseEvent event) {
        if (RECEIVING.contains(event.type())) {
            return TO;
        }
        boolean acted = event.actor().map(OFFICERS::contains).orElse(ACTING.contains(event.type()));
        return acted ? BY : ABOUT;
    }
}
