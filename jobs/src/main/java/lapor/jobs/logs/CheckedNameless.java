package lapor.jobs.logs;

import lapor.source.Event;
import lapor.source.EventType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What names no agency, and is the last receiver's of all though another agency had the complaint at that time. */
final class CheckedNameless {
    private static final int MOST = 200_000;
    private static final Set<EventType> OF_AN_AGENCY = EnumSet.of(
            EventType.RESPONDED,
            EventType.REPORTER_REPLIED,
            EventType.DEFERRED,
            EventType.RESUMED,
            EventType.RETURNED,
            EventType.CLOSED,
            EventType.REOPENED,
            EventType.RATED);

    private final Map<String, NavigableMap<Instant, String>> receivers = new HashMap<>();
    private final List<Act> acts = new ArrayList<>();

    private record Act(String complaint, Instant at) {}

    void see(Event event) {
        if (event.type() == EventType.DISPOSED
                && event.agencyId().isPresent()
                && (receivers.size() < MOST || receivers.containsKey(event.complaintId()))) {
            receivers
                    .computeIfAbsent(event.complaintId(), first -> new TreeMap<>())
                    .put(event.at(), event.agencyId().get());
        }
        if (OF_AN_AGENCY.contains(event.type()) && event.agencyId().isEmpty() && acts.size() < MOST) {
            acts.add(new Act(event.complaintId(), event.at()));
        }
    }

    /** How many such events there are; of a huge file, among its first ones. */
    long count() {
        return acts.stream().filter(this::isOfALaterReceiver).count();
    }

    private boolean isOfALaterReceiver(Act act) {
        NavigableMap<Instant, String> had = receivers.getOrDefault(act.complaint(), new TreeMap<>());
        Optional<Map.Entry<Instant, String>> then = Optional.ofNullable(had.floorEntry(act.at()));
        return then.filter(holder -> !holder.getValue().equals(had.lastEntry().getValue()))
                .isPresent();
    }
}
