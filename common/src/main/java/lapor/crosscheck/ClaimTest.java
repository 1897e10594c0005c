package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricKey;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.metric.Subject;
import lapor.metric.Unit;
import lapor.statistics.Bounds;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Holds one claim against what the logs count: as of the instant that it names; else as of the run, then as of every
 * day since the end of its period; then under other definitions whose denominator it declares.
 */
record ClaimTest(CountedLogs logs, Definitions definitions) {

    Finding of(Claim claim, double tolerance) {
        if (claim.asOf().filter(logs.asOf()::isBefore).isPresent()) {
            return Finding.notTestable(Reason.AFTER_THE_RUN);
        }
        if (!logs.published().periods().contains(claim.period())) {
            return Finding.notTestable(Reason.UNKNOWN_PERIOD);
        }
        if (!logs.published().has(claim.agencyId(), claim.period())) {
            return Finding.notTestable(Reason.NO_HANDLINGS);
        }
        return logs.find(claim.key())
                .map(estimate -> test(claim, tolerance, estimate))
                .orElseGet(() -> Finding.notTestable(Reason.NOT_AVAILABLE));
    }

    private Finding test(Claim claim, double tolerance, Estimate published) {
        return switch (published.status()) {
            case SUPPRESSED -> Finding.notTestable(Reason.WITHHELD);
            case NOT_AVAILABLE -> Finding.notTestable(Reason.NOT_AVAILABLE);
            case OK, TOO_FEW -> compare(claim, tolerance, published);
        };
    }

    private Finding compare(Claim claim, double tolerance, Estimate published) {
        List<Stretch> counted = logs.stretches(claim, claim.metric());
        Stretch now = counted.isEmpty() ? asPublished(published) : counted.get(0);
        if (counted.isEmpty() && claim.asOf().isPresent()) {
            return Finding.notTestable(Reason.NOT_COUNTED_THEN);
        }
        if (!now.last().isKnown()) {
            return Finding.notTestable(Reason.NO_CASES);
        }
        Fit fit = new Fit(claim, claim.metric(), tolerance);
        Estimate shown = shown(claim, published, now);
        return supported(fit, now, counted)
                .map(grounds -> Finding.supported(grounds, shown))
                .orElseGet(() -> unsupported(fit, now, counted, published, shown));
    }

    private Optional<Grounds> supported(Fit fit, Stretch now, List<Stretch> counted) {
        Claim claim = fit.claim();
        long rows = logs.past().doubt(claim.key()).rows();
        if (fit.isExact(now)) {
            boolean counts =
                    claim.numerator().isPresent() && claim.denominator().isPresent();
            return Optional.of(Grounds.of(counts ? Reason.SAME_COUNTS : Reason.WITHIN_TOLERANCE));
        }
        return anotherDay(fit, counted)
                .or(() -> otherDefinition(claim, fit.tolerance()))
                .or(() -> counted.stream()
                        .filter(stretch -> fit.isPossible(stretch, rows))
                        .findFirst()
                        .map(stretch -> Grounds.of(Reason.LEFT_OPEN)));
    }

    private Optional<Grounds> anotherDay(Fit fit, List<Stretch> counted) {
        return counted.stream()
                .filter(fit::isExact)
                .findFirst()
                .map(stretch -> Grounds.anotherDay(
                        isOfPersons(fit.metric()) ? Optional.empty() : Optional.of(logs.day(stretch.until()))));
    }

    private Optional<Grounds> otherDefinition(Claim claim, double tolerance) {
        if (claim.denominator().isEmpty()) {
            return Optional.empty();
        }
        return definitions.of(claim.metric()).stream()
                .filter(metric -> isPublished(claim, metric))
                .filter(metric -> stretches(claim, metric).stream()
                        .filter(stretch -> stretch.least(Count::denominator).isPresent())
                        .anyMatch(new Fit(claim, metric, tolerance)::isExact))
                .findFirst()
                .map(Grounds::otherDefinition);
    }

    private boolean isPublished(Claim claim, String metric) {
        return logs.find(new MetricKey(claim.agencyId(), claim.period(), metric))
                .filter(estimate -> estimate.status() == Status.OK || estimate.status() == Status.TOO_FEW)
                .isPresent();
    }

    /** By another definition; where it was not counted through time, as published. */
    private List<Stretch> stretches(Claim claim, String metric) {
        List<Stretch> counted = logs.stretches(claim, metric);
        return counted.isEmpty() && claim.asOf().isEmpty()
                ? logs.find(new MetricKey(claim.agencyId(), claim.period(), metric))
                        .map(published -> List.of(asPublished(published)))
                        .orElse(List.of())
                : counted;
    }

    private Finding unsupported(Fit fit, Stretch now, List<Stretch> counted, Estimate published, Estimate shown) {
        if (counted.isEmpty()) {
            return Finding.notTestable(Reason.NOT_COUNTED_THEN);
        }
        Doubt doubt = logs.past().doubt(fit.claim().key());
        if (doubt.nights() > 0) {
            return Finding.notTestable(Reason.MISSING_NIGHTS);
        }
        if (doubt.rows() > 0 && !fit.isBounded(now)) {
            return Finding.notTestable(Reason.QUARANTINED_ROWS);
        }
        double p = published.value().isPresent()
                ? Chance.of(fit.claim().value(), fit.metric(), fit.tolerance(), published)
                : 1;
        return new Finding(Grounds.of(direction(fit, shown)), Optional.of(shown), p);
    }

    private static Reason direction(Fit fit, Estimate shown) {
        double difference = fit.claim().value() - shown.value().orElse(Double.POSITIVE_INFINITY);
        if (Math.abs(difference) <= fit.tolerance()) {
            return Reason.OTHER_COUNTS;
        }
        return difference > 0 ? Reason.ABOVE : Reason.BELOW;
    }

    /** What may be told of what the claim was held against: of persons only what is published anyway. */
    private static Estimate shown(Claim claim, Estimate published, Stretch now) {
        boolean then = claim.asOf().isPresent() && mayBeTold(claim.metric(), now.last());
        Count count = then ? now.last() : Count.of(published, Bounds.unknown());
        return new Estimate(
                count.value(),
                now.last().range().low(),
                now.last().range().high(),
                count.numerator(),
                count.denominator(),
                then ? OptionalLong.empty() : published.n(),
                published.status());
    }

    private Stretch asPublished(Estimate published) {
        Count count = Count.of(published, Bounds.unknown());
        return new Stretch(logs.asOf(), count, count);
    }

    /**
     * Whether a number of an earlier instant may be told: one of the agency's work, out of so many cases. Hours, ages
     * and numbers of what was open then could be those of a single complaint.
     */
    private static boolean mayBeTold(String metric, Count then) {
        Optional<Unit> unit = Metrics.find(metric).map(Metric::unit);
        boolean ofWork = unit.filter(Set.of(Unit.SHARE, Unit.DAYS)::contains).isPresent()
                && then.denominator().isPresent();
        return !isOfPersons(metric) && (ofWork || metric.equals(Metrics.RECEIVED));
    }

    private static boolean isOfPersons(String metric) {
        return Metrics.find(metric).map(Metric::subject).orElse(Subject.PERSONS) == Subject.PERSONS;
    }
}
