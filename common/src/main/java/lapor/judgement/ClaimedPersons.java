package lapor.judgement;

import lapor.metric.Metric;
import lapor.metric.Subject;
import lapor.privacy.MonthlySteps;
import lapor.tally.ActRow;
import lapor.tally.CountedPersons;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.PersonRow;
import lapor.tally.ReporterRow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Persons of one agency through time, as far as a claim may be held against them: as every night could have published
 * them, so that no verdict tells more than those numbers do.
 */
final class ClaimedPersons {
    private final List<ActRow> acts;
    private final List<ReporterRow> reporters;
    private final List<Period> declared;
    private final int few;
    private final ZoneId zone;
    private final Map<LocalDate, CountedPersons> known = new HashMap<>();

    /**
     * Of one agency.
     *
     * @param acts what persons did with its handlings
     * @param reporters those who reported to it
     * @param few so many must be new
     * @param zone of the run
     */
    ClaimedPersons(
            Collection<ActRow> acts,
            Collection<ReporterRow> reporters,
            Collection<Period> declared,
            int few,
            ZoneId zone) {
        this.acts = List.copyOf(acts);
        this.reporters = List.copyOf(reporters);
        this.declared = List.copyOf(declared);
        this.few = few;
        this.zone = zone;
    }

    /** Whether a metric tells of persons, so that it is known in steps only. */
    static boolean areCountedBy(Metric metric) {
        return metric.subject() == Subject.PERSONS;
    }

    /** The day after the last end of a month before an instant. */
    LocalDate until(Instant at) {
        return at.atZone(zone).toLocalDate().withDayOfMonth(1);
    }

    /** Those that a night could have published. */
    CountedPersons asOf(Instant at) {
        return asOf(until(at));
    }

    private CountedPersons asOf(LocalDate until) {
        return known.computeIfAbsent(until, day -> new MonthlySteps(day, declared, few).of(acts, List.of(), reporters));
    }

    /**
     * How many persons more there may be at an instant than are counted: those that wait to be counted, as many in the
     * month that is not over as the month before has brought, or as are counted at once, and of a period within others
     * as many as these have more.
     */
    long uncounted(Metric metric, Period period, Instant at) {
        if (metric.kind().needs().stream().noneMatch(fact -> isCounted(fact))) {
            return 0;
        }
        CountedPersons now = asOf(at);
        long counted = count(now, metric, period);
        long before = count(asOf(until(at).minusMonths(1)), metric, period);
        long around = now.rows().stream()
                .map(PersonRow::period)
                .distinct()
                .filter(other -> isAround(other, period))
                .mapToLong(other -> count(now, metric, other))
                .max()
                .orElse(counted);
        return few - 1 + Math.max(few, counted - before) + Math.max(0, around - counted);
    }

    private static boolean isCounted(Fact fact) {
        return CountedPersons.FACTS.contains(fact) || fact == Fact.REPORTER_KNOWN;
    }

    private static long count(CountedPersons persons, Metric metric, Period period) {
        Set<Fact> facts = metric.kind().needs();
        return persons.rows().stream()
                .filter(row -> isCounted(row.fact()) && facts.contains(row.fact()))
                .filter(row -> row.period().equals(period))
                .mapToLong(PersonRow::count)
                .sum();
    }

    private static boolean isAround(Period other, Period period) {
        return Periods.isWhole(other)
                && !other.from().isAfter(period.from())
                && !other.to().isBefore(period.to())
                && !(other.from().equals(period.from()) && other.to().equals(period.to()));
    }
}
