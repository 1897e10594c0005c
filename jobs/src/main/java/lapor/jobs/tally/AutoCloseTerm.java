package lapor.jobs.tally;

import lapor.calendar.WorkSchedule;
import lapor.jobs.handling.ReporterTerm;
import lapor.rule.LimitSchedule;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;

/** The term of the rules in force when the agency received the complaint, in working days of its calendar. */
record AutoCloseTerm(AgencyClock clock, ArrayList<Span> spans) implements ReporterTerm {

    /** So many working days for what was received from a day on. */
    record Span(LocalDate from, int workingDays) implements Serializable {}

    static AutoCloseTerm of(AgencyClock clock, LimitSchedule limits) {
        ArrayList<Span> spans = new ArrayList<>();
        limits.regimes()
                .forEach(regime -> spans.add(new Span(
                        regime.validFrom().orElse(LocalDate.MIN),
                        regime.autoClose().workingDays())));
        return new AutoCloseTerm(clock, spans);
    }

    @Override
    public boolean holds(String agencyId, Instant received, Instant closed, Instant reopened) {
        WorkSchedule schedule = clock.of(agencyId);
        LocalDate day = received.atZone(schedule.zone()).toLocalDate();
        int term = 0;
        for (Span span : spans) {
            if (!span.from().isAfter(day)) {
                term = span.workingDays();
            }
        }
        return schedule.workingDays(closed, reopened) <= term;
    }
}
