package lapor.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What snapshots have told of one complaint so far. It is made of the events derived from them and of nothing else, so
 * that it is the same whether the snapshots come night by night or all at once.
 *
 * @param told what is known to have happened, for the agency that has the complaint now
 * @param agencyId who has the complaint, as far as an event said so
 */
public record StatusHistory(Set<EventType> told, Optional<String> agencyId) {
    /** Of a complaint that was never observed. */
    public static final StatusHistory NONE = new StatusHistory(Set.of(), Optional.empty());

    /** What happens before any agency is in charge. */
    private static final Set<EventType> OF_THE_COMPLAINT = EnumSet.of(EventType.SUBMITTED, EventType.VERIFIED);
    /** Whoever closed a complaint has not reopened it by closing, archiving or deleting it. */
    private static final Set<EventType> STAYS_SHUT =
            EnumSet.of(EventType.CLOSED, EventType.ARCHIVED, EventType.DELETED);

    public StatusHistory {
        told = Set.copyOf(told);
    }

    /** An event that an observation tells of for the first time. */
    public record Change(EventType type, Optional<String> agencyId) {}

    /**
     * What a new observation adds, in the order in which it happened: {@code REOPENED} if the complaint was closed and
     * is open now; {@code DISPOSED} if another agency has it; and what the status implies that was not told yet.
     *
     * @param implied by the status
     * @param agencyId who has the complaint now
     * @param stated what the row itself states with its time: it is not derived once more
     */
    public List<Change> changes(Set<EventType> implied, Optional<String> agencyId, Set<EventType> stated) {
        List<Change> changes = new ArrayList<>();
        if (told.contains(EventType.CLOSED) && implied.stream().noneMatch(STAYS_SHUT::contains)) {
            changes.add(new Change(EventType.REOPENED, this.agencyId.or(() -> agencyId)));
        }
        Set<EventType> fresh = EnumSet.noneOf(EventType.class);
        fresh.addAll(implied);
        fresh.removeAll(told);
        fresh.removeAll(stated);
        if (isElsewhere(agencyId)) {
            fresh.add(EventType.DISPOSED);
        }
        for (EventType type : fresh) {
            changes.add(new Change(type, OF_THE_COMPLAINT.contains(type) ? Optional.empty() : agencyId));
        }
        return changes;
    }

    /**
     * The history with one more derived event. Another agency begins with the complaint as it was handed over: what the
     * status implied by then was another's doing, and what it implies later is the new agency's.
     *
     * @param implied by the status from which the event was derived
     */
    public StatusHistory with(Change change, Set<EventType> implied) {
        Set<EventType> now = EnumSet.noneOf(EventType.class);
        now.addAll(told);
        if (change.type() == EventType.REOPENED) {
            now.remove(EventType.CLOSED);
            return new StatusHistory(now, agencyId);
        }
        if (change.type() == EventType.DISPOSED && isElsewhere(change.agencyId())) {
            now.retainAll(OF_THE_COMPLAINT);
            now.addAll(implied);
        }
        now.add(change.type());
        return new StatusHistory(now, change.agencyId().or(() -> agencyId));
    }

    /** Whether an agency is another than the known one. */
    public boolean isElsewhere(Optional<String> agency) {
        return agency.isPresent() && agencyId.isPresent() && !agency.equals(agencyId);
    }
}
