package lapor.posterior;

import lapor.metric.Estimate;
import lapor.metric.IntervalMethod;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.Outcome;
import lapor.metric.Unit;
import org.apache.commons.math3.util.Precision;

import java.util.List;
import java.util.Optional;

/** What one indicator tells of the true values of agencies, held against their peers. */
interface IndicatorPosterior {

    /** Of one agency. */
    Margin margin(Observed observed);

    /**
     * How each pattern of the agency's handlings moves its number, in the order of its outcomes: the influence function
     * of the estimate, up to a factor. Handlings that it does not speak of move nothing.
     */
    double[] influence(Observed observed);

    /** Of the same indicator of peers, among whom the agency is. */
    static IndicatorPosterior of(List<Observed> peers, Standing standing) {
        Optional<Metric> metric = peers.stream()
                .findFirst()
                .flatMap(one -> Metrics.find(one.indicator().metric()));
        if (metric.isEmpty()) {
            return new PublishedInterval();
        }
        if (peers.stream().allMatch(one -> isShare(metric.get(), one.estimate()))) {
            return ShareIndicator.of(peers, standing);
        }
        boolean counted = peers.stream().noneMatch(one -> one.outcomes().isEmpty());
        if (counted && metric.get().quantileLevel().isPresent() && isTimed(peers)) {
            return TimeIndicator.of(metric.get().quantileLevel().getAsDouble(), peers, standing);
        }
        if (counted && standing == Standing.AMONG_PEERS && peers.stream().allMatch(one -> isMean(one.estimate()))) {
            return MeanIndicator.of(peers);
        }
        return new PublishedInterval();
    }

    /** Whether there are peers enough to tell what is usual. */
    enum Standing {
        AMONG_PEERS,
        ALONE
    }

    private static boolean isShare(Metric metric, Estimate estimate) {
        double whole = estimate.denominator().orElse(0);
        double part = estimate.numerator().orElse(-1);
        return metric.unit() == Unit.SHARE
                && metric.kind().interval() == IntervalMethod.WILSON
                && part >= 0
                && part <= whole
                && isQuotient(estimate);
    }

    private static boolean isMean(Estimate estimate) {
        return estimate.low().isPresent() && isQuotient(estimate);
    }

    private static boolean isQuotient(Estimate estimate) {
        double whole = estimate.denominator().orElse(0);
        return whole > 0
                && Precision.equals(
                        estimate.value().orElse(Double.NaN),
                        estimate.numerator().orElse(Double.NaN) / whole,
                        1e-9);
    }

    private static boolean isTimed(List<Observed> peers) {
        return peers.stream()
                .flatMap(one -> one.outcomes().stream())
                .map(Outcome::time)
                .anyMatch(time -> time.filter(known -> known.total() > 0).isPresent());
    }

    /** Parts less the agency's own share of wholes. */
    static double[] ofQuotient(List<Outcome> outcomes) {
        double part = 0;
        double whole = 0;
        for (Outcome outcome : outcomes) {
            part += outcome.count() * outcome.part();
            whole += outcome.count() * outcome.whole();
        }
        double own = whole == 0 ? 0 : part / whole;
        return outcomes.stream()
                .mapToDouble(outcome -> outcome.part() - own * outcome.whole())
                .toArray();
    }
}
