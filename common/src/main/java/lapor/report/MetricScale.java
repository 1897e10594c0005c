package lapor.report;

import lapor.metric.Estimate;
import lapor.metric.Status;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The common scale on which a metric is drawn for every agency: the whole range of a share or a rating, otherwise from
 * zero, or the least value if that is negative, to the greatest value that may be relied on.
 *
 * @param from value at the left edge
 * @param to value at the right edge
 */
record MetricScale(double from, double to) {

    static MetricScale of(Unit unit, List<Estimate> estimates) {
        return switch (unit) {
            case SHARE -> new MetricScale(0, 1);
            case RATING -> new MetricScale(1, 5);
            case SHARE_POINTS, COUNT, WORKING_DAYS, WORKING_HOURS, PER_100K, NUMBER -> around(estimates);
        };
    }

    private static MetricScale around(List<Estimate> estimates) {
        double least = Math.min(0, values(estimates).min().orElse(0));
        double greatest = Math.max(0, values(estimates).max().orElse(0));
        return new MetricScale(least, greatest > least ? greatest : least + 1);
    }

    private static DoubleStream values(List<Estimate> estimates) {
        boolean anyReliable = estimates.stream().anyMatch(MetricScale::reliable);
        return estimates.stream()
                .filter(estimate -> !anyReliable || reliable(estimate))
                .flatMapToDouble(estimate -> estimate.value().stream());
    }

    private static boolean reliable(Estimate estimate) {
        return estimate.status() == Status.OK;
    }

    /** Where a value stands, in hundredths of the width; values beyond an edge stand at the edge. */
    double place(double value) {
        return 100 * (Math.max(from, Math.min(to, value)) - from) / (to - from);
    }
}
