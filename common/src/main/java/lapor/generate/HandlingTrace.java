package lapor.generate;

import lapor.source.EventType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of one agency's handling of one complaint.
 *
 * @param returned sent back, or passed on before any response
 */
record HandlingTrace(
        String agencyId,
        Instant receivedAt,
        Optional<Instant> firstResponse,
        boolean closed,
        boolean returned,
        OptionalInt rating) {

    /** The handlings of a complaint as of an instant; none of a deleted complaint. */
    static List<HandlingTrace> of(List<LogEvent> events, Instant asOf) {
        List<HandlingTrace> traces = new ArrayList<>();
        for (LogEvent event : events) {
            if (event.at().isAfter(asOf)) {
                continue;
            }
            if (event.type() == EventType.DELETED) {
                return List.of();
            }
            boolean received = event.type() == EventType.DISPOSED || event.type() == EventType.SUBMITTED;
            int last = traces.size() - 1;
            if (last >= 0) {
                traces.set(last, traces.get(last).after(event));
            }
            if (received && !event.agencyId().isEmpty()) {
                traces.add(new HandlingTrace(
                        event.agencyId(), event.at(), Optional.empty(), false, false, OptionalInt.empty()));
            }
        }
        return traces;
    }

    private HandlingTrace after(LogEvent event) {
        boolean answered = firstResponse.isPresent();
        return switch (event.type()) {
            case RESPONDED -> with(Optional.of(firstResponse.orElse(event.at())), closed, returned);
            case CLOSED -> with(firstResponse, true, returned);
            case REOPENED -> with(firstResponse, false, returned);
            case RETURNED -> with(firstResponse, closed, true);
            case DISPOSED -> with(firstResponse, closed, returned || !answered);
            case RATED -> new HandlingTrace(agencyId, receivedAt, firstResponse, closed, returned, event.rating());
            case SUBMITTED, VERIFIED, REPORTER_REPLIED, DEFERRED, RESUMED, ARCHIVED, DELETED -> this;
        };
    }

    private HandlingTrace with(Optional<Instant> response, boolean nowClosed, boolean nowReturned) {
        return new HandlingTrace(agencyId, receivedAt, response, nowClosed, nowReturned, rating);
    }
}
