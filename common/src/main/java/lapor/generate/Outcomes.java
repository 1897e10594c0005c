package lapor.generate;

import lapor.calendar.WorkCalendar;
import lapor.rule.LimitSchedule;
import lapor.rule.Rules;
import lapor.tally.Fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What agencies really did in the evidence window, counted while their complaints are told: as of the end of the
 * window, of every day after it, and of the run.
 */
final class Outcomes {
    private final EditionFrame frame;
    private final WorkCalendar calendar;
    private final Blemishes blemishes;
    private final List<Instant> moments;
    private final LimitSchedule limits = Rules.bundled().limits();
    private final Map<String, SyntheticAgency> agencies = new TreeMap<>();
    private final Map<String, OutcomeSeries> outcomes = new TreeMap<>();

    Outcomes(EditionFrame frame, WorkCalendar calendar, Blemishes blemishes, List<SyntheticAgency> agencies) {
        this.frame = frame;
        this.calendar = calendar;
        this.blemishes = blemishes;
        this.moments = moments(frame);
        for (SyntheticAgency agency : agencies) {
            this.agencies.put(agency.id(), agency);
            outcomes.put(agency.id(), new OutcomeSeries(moments));
        }
    }

    private static List<Instant> moments(EditionFrame frame) {
        List<Instant> moments = new ArrayList<>();
        LocalDate day = frame.window().to();
        Instant end = Wib.midnight(day).minusMillis(1);
        for (Instant moment = end; moment.isBefore(frame.asOf()); moment = Wib.midnight(day)) {
            moments.add(moment);
            day = day.plusDays(1);
        }
        moments.add(frame.asOf());
        return List.copyOf(moments);
    }

    /** What the agency did. */
    OutcomeSeries of(String agencyId) {
        return outcomes.computeIfAbsent(agencyId, absent -> new OutcomeSeries(moments));
    }

    /** Counts one complaint. */
    void add(List<LogEvent> events) {
        events.stream()
                .filter(event -> !event.agencyId().isEmpty())
                .filter(blemishes::spoils)
                .forEach(event -> of(event.agencyId()).spoil());
        List<HandlingTrace> traces = List.of();
        Instant before = Instant.MIN;
        for (int moment = 0; moment < moments.size(); moment++) {
            Instant at = moments.get(moment);
            if (happens(events, before, at)) {
                traces = HandlingTrace.of(events, at);
            }
            before = at;
            boolean over = !happens(events, at, Instant.MAX)
                    && traces.stream()
                            .allMatch(trace -> trace.firstResponse().isPresent() || trace.state() == Fact.RETURNED);
            for (HandlingTrace trace : traces) {
                OutcomeSeries series = of(trace.agencyId());
                add(trace, at, over ? series.from(moment) : series.at(moment));
            }
            if (over) {
                return;
            }
        }
    }

    private static boolean happens(List<LogEvent> events, Instant after, Instant until) {
        return events.stream()
                .anyMatch(event -> event.at().isAfter(after) && !event.at().isAfter(until));
    }

    private void add(HandlingTrace trace, Instant asOf, Outcome outcome) {
        LocalDate received = day(trace.agencyId(), trace.receivedAt());
        if (frame.window().contains(received)) {
            int limit = limits.at(received).firstResponse().workingDays();
            outcome.add(trace, days(trace, received, asOf), limit);
        }
    }

    /** Working days from receipt to the first response, or until now where there is none. */
    private int days(HandlingTrace trace, LocalDate received, Instant asOf) {
        Instant end = trace.firstResponse().orElse(asOf);
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
