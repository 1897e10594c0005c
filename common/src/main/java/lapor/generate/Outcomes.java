package lapor.generate;

import lapor.calendar.WorkCalendar;
import lapor.rule.LimitSchedule;
import lapor.rule.Rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What agencies really did in the evidence window, counted while their complaints are told. */
final class Outcomes {
    private final EditionFrame frame;
    private final WorkCalendar calendar;
    private final LimitSchedule limits = Rules.bundled().limits();
    private final Map<String, SyntheticAgency> agencies = new TreeMap<>();
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    Outcomes(EditionFrame frame, WorkCalendar calendar, List<SyntheticAgency> agencies) {
        this.frame = frame;
        this.calendar = calendar;
        for (SyntheticAgency agency : agencies) {
            this.agencies.put(agency.id(), agency);
            outcomes.put(agency.id(), new Outcome());
        }
    }

    /** What the agency did. */
    Outcome of(String agencyId) {
        return outcomes.getOrDefault(agencyId, new Outcome());
    }

    /** Counts one complaint. */
    void add(List<LogEvent> events) {
        for (HandlingTrace trace : HandlingTrace.of(events, frame.asOf())) {
            LocalDate received = day(trace.agencyId(), trace.receivedAt());
            if (frame.window().contains(received)) {
                int limit = limits.at(received).firstResponse().workingDays();
                of(trace.agencyId()).add(trace, days(trace, received), limit);
            }
        }
    }

    /** Working days from receipt to the first response, or until now where there is none. */
    private int days(HandlingTrace trace, LocalDate received) {
        Instant end = trace.firstResponse().orElse(frame.asOf());
        return calendar.workingDays(received, day(trace.agencyId(), end));
    }

    private LocalDate day(String agencyId, Instant at) {
        SyntheticAgency agency = agencies.get(agencyId);
        if (agency == null) {
            throw new IllegalStateException("no agency " + agencyId);
        }
        return LocalDate.ofInstant(at, agency.agency().zone());
    }
}
