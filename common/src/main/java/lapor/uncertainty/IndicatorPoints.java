package lapor.uncertainty;

import lapor.edition.Goalposts;
import lapor.edition.Indicator;
import lapor.metric.Estimate;
import lapor.metric.IntervalMethod;
import lapor.metric.Metrics;
import lapor.metric.Unit;
import lapor.statistics.Confidence;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.Precision;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The points of an indicator, as far as an estimate tells them.
 *
 * <p>Shares have Jeffreys' posterior. Any other metric has a two-piece normal distribution (K. F. Wallis 2014,
 * Statistical Science 29): its median is the value and its 95 % interval the published one, however lopsided. Where the
 * end on the worse side is open, as of a median of which the end is not reached, points fall to 0 where that end would
 * be; where the median itself is not reached, they are 0 in half of the draws and the nearer end's in the best 2.5 %.
 * An estimate without interval is certain.
 */
final class IndicatorPoints {
    private static final double TOLERANCE = 1e-9;
    private static final double[] NORMAL = Arrays.stream(QuantileTable.probabilities())
            .map(new NormalDistribution(null, 0, 1)::inverseCumulativeProbability)
            .map(z -> z / Confidence.Z)
            .toArray();

    private final Goalposts goalposts;
    private final Estimate estimate;

    private IndicatorPoints(Goalposts goalposts, Estimate estimate) {
        this.goalposts = goalposts;
        this.estimate = estimate;
    }

    /** Rising in the metric: points fall along the table where less is better. */
    static QuantileTable of(Indicator indicator, Estimate estimate) {
        IndicatorPoints points = new IndicatorPoints(indicator.goalposts(), estimate);
        if (isShare(indicator.metric(), estimate)) {
            return points.ofShare();
        }
        return estimate.low().isEmpty() && estimate.high().isEmpty() ? points.certain() : points.ofInterval();
    }

    private static boolean isShare(String metric, Estimate estimate) {
        double whole = estimate.denominator().orElse(0);
        double part = estimate.numerator().orElse(-1);
        return Metrics.find(metric)
                        .filter(found -> found.unit() == Unit.SHARE)
                        .filter(found -> found.kind().interval() == IntervalMethod.WILSON)
                        .isPresent()
                && part >= 0
                && part <= whole
                && whole > 0
                && Precision.equals(estimate.value().orElse(Double.NaN), part / whole, TOLERANCE);
    }

    private QuantileTable ofShare() {
        double[] shares = SharePosterior.quantiles(
                estimate.numerator().orElseThrow(), estimate.denominator().orElseThrow());
        return QuantileTable.ofQuantiles(
                Arrays.stream(shares).map(goalposts::points).toArray());
    }

    private QuantileTable certain() {
        return QuantileTable.certain(points(estimate.value()));
    }

    private QuantileTable ofInterval() {
        boolean lessIsBetter = goalposts.worst() > goalposts.best();
        return QuantileTable.ofQuantiles(Arrays.stream(NORMAL)
                .map(step -> points(step, step > 0 ? estimate.high() : estimate.low(), lessIsBetter == step > 0))
                .toArray());
    }

    /** @param step from the median, in halves of the 95 % interval */
    private double points(double step, OptionalDouble end, boolean worse) {
        double size = Math.abs(step);
        if (estimate.value().isEmpty()) {
            return end.isPresent() && !worse ? Math.min(1, size) * points(end) : 0;
        }
        double value = estimate.value().getAsDouble();
        if (end.isPresent()) {
            return goalposts.points(value + size * (end.getAsDouble() - value));
        }
        return worse ? Math.max(0, 1 - size) * goalposts.points(value) : goalposts.points(value);
    }

    private double points(OptionalDouble value) {
        return value.isPresent() ? goalposts.points(value.getAsDouble()) : 0;
    }
}
