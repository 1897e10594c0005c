package lapor.report.agency;

import lapor.metric.Estimate;
import lapor.metric.Status;
import lapor.metric.Unit;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

import java.util.List;
import java.util.Optional;

/**
 * The common scale on which a metric is drawn for every agency: the whole range of a share or a rating, otherwise from
 * zero to the greatest value that may be relied on, or to the 95th percentile of many such values, so that a few
 * agencies do not push all others to the edge.
 *
 * @param from value at the left edge
 * @param to value at the right edge
 */
public record MetricScale(double from, double to) {
    private static final double HIGHEST_RATING = 5;
    private static final double USUAL = 95;
    private static final int MANY = 20;

    static MetricScale of(Optional<Unit> unit, List<Estimate> estimates) {
        return unit.map(known -> switch (known) {
                    case SHARE -> new MetricScale(0, 1);
                    case SHARE_POINTS -> new MetricScale(-1, 1);
                    case POINTS -> new MetricScale(1, HIGHEST_RATING);
                    case COUNT, DAYS, HOURS, PER_100K -> fromZero(estimates);
                })
                .orElseGet(() -> fromZero(estimates));
    }

    private static MetricScale fromZero(List<Estimate> estimates) {
        boolean anyReliable = estimates.stream().anyMatch(MetricScale::reliable);
        double[] values = estimates.stream()
                .filter(estimate -> !anyReliable || reliable(estimate))
                .flatMapToDouble(estimate -> estimate.value().stream())
                .sorted()
                .toArray();
        double to = values.length < MANY ? greatest(values) : new Percentile(USUAL).evaluate(values);
        return new MetricScale(0, to > 0 ? to : 1);
    }

    private static double greatest(double[] ascending) {
        return ascending.length == 0 ? 0 : ascending[ascending.length - 1];
    }

    private static boolean reliable(Estimate estimate) {
        return estimate.status() == Status.OK;
    }

    /** Where a value stands, in hundredths of the width; values beyond an edge stand at the edge. */
    double place(double value) {
        return 100 * (Math.max(from, Math.min(to, value)) - from) / (to - from);
    }
}
