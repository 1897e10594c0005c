package lapor.posterior;

import lapor.metric.Estimate;
import lapor.statistics.Confidence;

import java.util.OptionalDouble;

/**
 * An indicator of which no more is known than its published interval: a two-piece normal distribution (K. F. Wallis
 * 2014, Statistical Science 29) whose median is the value and whose 95 % interval is the published one, however
 * lopsided. Where the end on the worse side is open, as of a median of which the end is not reached, points fall to 0
 * where that end would be; where the median itself is not reached, they are 0 in half of the draws and the nearer end's
 * in the best 2.5 %. An estimate without interval is certain. It moves with no other indicator.
 */
record PublishedInterval() implements IndicatorPosterior {

    @Override
    public Margin margin(Observed observed) {
        Estimate estimate = observed.estimate();
        if (estimate.low().isEmpty() && estimate.high().isEmpty()) {
            return Margin.alone(NormalTable.certain(points(observed, estimate.value())));
        }
        boolean lessIsBetter =
                observed.goalposts().worst() > observed.goalposts().best();
        return Margin.alone(NormalTable.of(number -> {
            double step = number / Confidence.Z;
            return points(observed, step, step > 0 ? estimate.high() : estimate.low(), lessIsBetter == step > 0);
        }));
    }

    @Override
    public double[] influence(Observed observed) {
        return new double[observed.outcomes().size()];
    }

    /** @param step from the median, in halves of the 95 % interval */
    private static double points(Observed observed, double step, OptionalDouble end, boolean worse) {
        double size = Math.abs(step);
        OptionalDouble value = observed.estimate().value();
        if (value.isEmpty()) {
            return end.isPresent() && !worse ? Math.min(1, size) * points(observed, end) : 0;
        }
        double middle = value.getAsDouble();
        if (end.isPresent()) {
            return observed.goalposts().points(middle + size * (end.getAsDouble() - middle));
        }
        double points = observed.goalposts().points(middle);
        return worse ? Math.max(0, 1 - size) * points : points;
    }

    private static double points(Observed observed, OptionalDouble value) {
        return value.isPresent() ? observed.goalposts().points(value.getAsDouble()) : 0;
    }
}
