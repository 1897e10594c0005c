package lapor.jobs.tally;

import lapor.metric.Fact;
import lapor.source.EventType;

import java.util.EnumSet;
import java.util.Set;

/** Which facts the sources can show: without closings in the log, nobody can be said to have closed nothing. */
final class FactSources {
    private FactSources() {}

    /**
     * The facts that can be shown.
     *
     * @param provided event types that any source can tell of
     * @param closers closings known with who did them
     */
    static Set<Fact> available(Set<EventType> provided, long closers) {
        EnumSet<Fact> available = EnumSet.allOf(Fact.class);
        if (!provided.contains(EventType.RESPONDED)) {
            available.removeAll(EnumSet.of(Fact.ANSWERED, Fact.UNANSWERED, Fact.IN_PROGRESS));
        }
        if (!provided.contains(EventType.CLOSED)) {
            available.removeAll(EnumSet.of(Fact.CLOSED, Fact.RESOLVED, Fact.UNRESOLVED, Fact.CLOSED_AUTOMATICALLY));
        }
        if (closers == 0) {
            available.remove(Fact.CLOSED_AUTOMATICALLY);
        }
        if (!provided.contains(EventType.RATED)) {
            available.remove(Fact.RATED);
        }
        if (!provided.contains(EventType.RETURNED) && !provided.contains(EventType.DISPOSED)) {
            available.remove(Fact.RETURNED);
        }
        return available;
    }
}
