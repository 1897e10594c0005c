package lapor.jobs.tally;

import lapor.source.EventType;
import lapor.tally.Fact;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which facts the sources can show: without closings in the log, nobody can be said to have closed nothing.
 *
 * @param provided event types that any source can tell of
 * @param withActor event types of which any event says who did it
 * @param traits what they tell besides
 */
record FactSources(Set<EventType> provided, Set<EventType> withActor, Set<Trait> traits) {

    /** The facts that can be shown. */
    Set<Fact> available() {
        EnumSet<Fact> available = EnumSet.allOf(Fact.class);
        available.removeIf(fact -> !show(fact));
        return available;
    }

    private boolean show(Fact fact) {
        return switch (fact) {
            case WAITING, DELETED, ARCHIVED, UNASSIGNED, REMOVED_UNRESOLVED, RECEIVED_OUT_OF_TIME -> true;
            case REMOVED -> tellOf(EventType.DELETED) || tellOf(EventType.ARCHIVED);
            case DELETION -> tellOf(EventType.DELETED);
            case ARCHIVING -> tellOf(EventType.ARCHIVED);
            case WITH_ANSWER -> tellOf(EventType.RESPONDED) || tellWho(EventType.CLOSED);
            case CLOSED_WITH_ANSWER ->
                tellOf(EventType.CLOSED) && (tellOf(EventType.RESPONDED) || tellWho(EventType.CLOSED));
            case DUE_KEPT, DUE_MISSED -> tellOf(EventType.CLOSED) && traits.contains(Trait.DUE_TIMES);
            case ANSWERED, UNANSWERED, IN_PROGRESS, RESPONDED_BEFORE_RECEIVED, RESPONSE_GIVEN ->
                tellOf(EventType.RESPONDED);
            case ANSWERED_HOURS, UNANSWERED_HOURS -> tellOf(EventType.RESPONDED) && traits.contains(Trait.TIMES_OF_DAY);
            case CHANNEL, CHANNEL_OF_RETURNED -> traits.contains(Trait.CHANNELS);
            case REPORTER_KNOWN -> traits.contains(Trait.REPORTERS);
            case RESPONSE_WITH_TEXT, SAME_RESPONSE -> traits.contains(Trait.TEXTS_OF_RESPONSES);
            case CLOSED_BY_PERSON, CLOSED_JUST_BEFORE -> tellWho(EventType.CLOSED);
            case CLOSED_IN_ONE_MINUTE -> tellWho(EventType.CLOSED) && traits.contains(Trait.TIMES_OF_DAY);
            case CLOSED, EVER_CLOSED, UNRESOLVED -> tellOf(EventType.CLOSED);
            case RESOLVED, RESOLVED_UNANSWERED -> tellOf(EventType.CLOSED) && tellOf(EventType.RESPONDED);
            case CLOSED_AUTOMATICALLY -> tellWho(EventType.CLOSED);
            case SETTLED, UNSETTLED, AUTO_CLOSED_EARLY -> tellWho(EventType.CLOSED) && tellOf(EventType.RESPONDED);
            case CLOSED_WITHOUT_RESPONSE, ACTED_AFTER_CLOSING ->
                tellOf(EventType.CLOSED) && tellOf(EventType.RESPONDED);
            case REOPENED ->
                tellOf(EventType.CLOSED) && (tellOf(EventType.REOPENED) || tellOf(EventType.REPORTER_REPLIED));
            case RETURNED, BOUNCED -> tellOf(EventType.RETURNED) || tellOf(EventType.DISPOSED);
            case RATED -> tellOf(EventType.RATED);
            case VERIFIED, UNVERIFIED -> tellOf(EventType.VERIFIED) && tellOf(EventType.SUBMITTED);
            case DEFERRED_NOW, EVER_DEFERRED -> tellOf(EventType.DEFERRED);
            case REPORTER_REPLIED -> tellOf(EventType.REPORTER_REPLIED) && tellOf(EventType.RESPONDED);
            case ENTERED_BY_OFFICER -> tellWho(EventType.SUBMITTED);
            case CLOSED_ON_ENTRY -> tellWho(EventType.SUBMITTED) && tellOf(EventType.CLOSED);
            case CLOSED_BEFORE_SUBMITTED -> tellOf(EventType.SUBMITTED) && tellOf(EventType.CLOSED);
            case NEVER_SUBMITTED -> tellOf(EventType.SUBMITTED);
            case VERIFIER_RESOLVED -> tellWho(EventType.VERIFIED) && tellWho(EventType.CLOSED);
        };
    }

    private boolean tellOf(EventType type) {
        return provided.contains(type);
    }

    private boolean tellWho(EventType type) {
        return tellOf(type) && withActor.contains(type);
    }
}
