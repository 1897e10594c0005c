package lapor.tally;

import lapor.source.EventType;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts the sources can show: without closings in the log, nobody can be said to have closed nothing.
 *
 * @param told what they surely tell of
 * @param shown facts that they are known to show, whatever else they tell of
 */
public record FactSources(Set<Told> told, Set<Fact> shown) {
    public FactSources {
        told = Set.copyOf(told);
        shown = Set.copyOf(shown);
    }

    /**
     * Of sources.
     *
     * @param provided event types that any source can tell of
     * @param withActor event types of which any event says who did it
     * @param traits what they tell besides
     */
    public static FactSources of(Set<EventType> provided, Set<EventType> withActor, Set<Trait> traits) {
        Set<Told> told = new HashSet<>(traits);
        provided.forEach(type -> told.add(new ToldEvent(type)));
        withActor.stream().filter(provided::contains).forEach(type -> told.add(new ToldActor(type)));
        return new FactSources(told, Set.of());
    }

    /** Sources that show some facts: they tell of all that any of these cannot be shown without. */
    public static FactSources showing(Set<Fact> available) {
        Set<Told> told = new HashSet<>();
        available.forEach(
                fact -> needs(fact).stream().filter(any -> any.size() == 1).forEach(told::addAll));
        for (EventType type : EventType.values()) {
            if (told.contains(new ToldActor(type))) {
                told.add(new ToldEvent(type));
            }
        }
        return new FactSources(told, available);
    }

    /** The facts that can be shown. */
    public Set<Fact> available() {
        EnumSet<Fact> available = EnumSet.allOf(Fact.class);
        available.removeIf(fact -> !lacking(fact).isEmpty());
        return available;
    }

    /** What is not told and a fact needs: of each set any one would do; empty where the fact can be shown. */
    public Set<Set<Told>> lacking(Fact fact) {
        Set<Set<Told>> lacking = new LinkedHashSet<>();
        if (shown.contains(fact)) {
            return lacking;
        }
        needs(fact).stream()
                .filter(any -> any.stream().noneMatch(told::contains))
                .forEach(lacking::add);
        return lacking;
    }

    /** All of these are needed, and of each any one. */
    private static List<Set<Told>> needs(Fact fact) {
        return switch (fact) {
            case WAITING, DELETED, ARCHIVED, UNASSIGNED, REMOVED_UNRESOLVED, RECEIVED_OUT_OF_TIME -> List.of();
            case REMOVED -> List.of(anyOf(of(EventType.DELETED), of(EventType.ARCHIVED)));
            case DELETION -> List.of(only(of(EventType.DELETED)));
            case ARCHIVING -> List.of(only(of(EventType.ARCHIVED)));
            case WITH_ANSWER -> List.of(anyOf(of(EventType.RESPONDED), who(EventType.CLOSED)));
            case CLOSED_WITH_ANSWER ->
                List.of(only(of(EventType.CLOSED)), anyOf(of(EventType.RESPONDED), who(EventType.CLOSED)));
            case DUE_KEPT, DUE_MISSED -> List.of(only(of(EventType.CLOSED)), only(Trait.DUE_TIMES));
            case ANSWERED, UNANSWERED, IN_PROGRESS, RESPONDED_BEFORE_RECEIVED, RESPONSE_GIVEN ->
                List.of(only(of(EventType.RESPONDED)));
            case ANSWERED_HOURS, UNANSWERED_HOURS -> List.of(only(of(EventType.RESPONDED)), only(Trait.TIMES_OF_DAY));
            case CHANNEL, CHANNEL_OF_RETURNED -> List.of(only(Trait.CHANNELS));
            case REPORTER_KNOWN -> List.of(only(Trait.REPORTERS));
            case RESPONSE_WITH_TEXT, SAME_RESPONSE -> List.of(only(Trait.TEXTS_OF_RESPONSES));
            case EMPTY_RESPONSE -> List.of(only(Trait.TEXTS_OF_RESPONSES));
            case CONCENTRATED_REPORTERS -> List.of(only(Trait.REPORTERS), only(who(EventType.CLOSED)));
            case ANSWERED_TIMED, ANSWERED_WITHIN_MINUTES ->
                List.of(only(of(EventType.RESPONDED)), only(Trait.TIMES_OF_DAY));
            case CLOSED_AT_ONCE ->
                List.of(only(who(EventType.CLOSED)), only(of(EventType.RESPONDED)), only(Trait.TIMES_OF_DAY));
            case REOPENED_BY_AGENCY -> List.of(only(of(EventType.CLOSED)), only(who(EventType.REOPENED)));
            case CLOSED_BY_PERSON, CLOSED_JUST_BEFORE, CLOSED_ON_RECEIPT -> List.of(only(who(EventType.CLOSED)));
            case CLOSED_IN_ONE_MINUTE -> List.of(only(who(EventType.CLOSED)), only(Trait.TIMES_OF_DAY));
            case CLOSED, EVER_CLOSED, UNRESOLVED -> List.of(only(of(EventType.CLOSED)));
            case RESOLVED, RESOLVED_UNANSWERED -> List.of(only(of(EventType.CLOSED)), only(of(EventType.RESPONDED)));
            case CLOSED_AUTOMATICALLY -> List.of(only(who(EventType.CLOSED)));
            case SETTLED, UNSETTLED, AUTO_CLOSED_EARLY ->
                List.of(only(who(EventType.CLOSED)), only(of(EventType.RESPONDED)));
            case CLOSED_WITHOUT_RESPONSE, ACTED_AFTER_CLOSING ->
                List.of(only(of(EventType.CLOSED)), only(of(EventType.RESPONDED)));
            case REOPENED ->
                List.of(only(of(EventType.CLOSED)), anyOf(of(EventType.REOPENED), of(EventType.REPORTER_REPLIED)));
            case SENT_BACK -> List.of(only(of(EventType.RETURNED)));
            case RETURNED, RETURNED_AFTER_LIMIT, BOUNCED ->
                List.of(anyOf(of(EventType.RETURNED), of(EventType.DISPOSED)));
            case RATED -> List.of(only(of(EventType.RATED)));
            case VERIFIED, UNVERIFIED -> List.of(only(of(EventType.VERIFIED)), only(of(EventType.SUBMITTED)));
            case DEFERRED_NOW, EVER_DEFERRED -> List.of(only(of(EventType.DEFERRED)));
            case REPORTER_REPLIED -> List.of(only(of(EventType.REPORTER_REPLIED)), only(of(EventType.RESPONDED)));
            case ENTERED_BY_OFFICER -> List.of(only(who(EventType.SUBMITTED)));
            case CLOSED_ON_ENTRY -> List.of(only(who(EventType.SUBMITTED)), only(of(EventType.CLOSED)));
            case CLOSED_BEFORE_SUBMITTED -> List.of(only(of(EventType.SUBMITTED)), only(of(EventType.CLOSED)));
            case NEVER_SUBMITTED -> List.of(only(of(EventType.SUBMITTED)));
            case VERIFIER_RESOLVED -> List.of(only(who(EventType.VERIFIED)), only(who(EventType.CLOSED)));
        };
    }

    private static Set<Told> only(Told told) {
        return Set.of(told);
    }

    private static Set<Told> anyOf(Told one, Told other) {
        return new LinkedHashSet<>(List.of(one, other));
    }

    private static Told of(EventType type) {
        return new ToldEvent(type);
    }

    private static Told who(EventType type) {
        return new ToldActor(type);
    }
}
