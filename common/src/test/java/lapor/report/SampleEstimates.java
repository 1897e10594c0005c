package lapor.report;

import lapor.metric.Estimate;
import lapor.metric.Status;
import lapor.metric.Unit;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

/** Made-up estimates of every status. */
final class SampleEstimates {
    private SampleEstimates() {}

    static Estimate estimate(Unit unit, Random random) {
        int dice = random.nextInt(24);
        if (dice == 0) {
            return Estimate.absent(Status.NOT_AVAILABLE);
        }
        if (dice == 1) {
            return Estimate.absent(Status.SUPPRESSED);
        }
        double u = random.nextDouble();
        long n = dice < 5 ? 4 + random.nextInt(5) : (long) Math.exp(3 + 5 * random.nextDouble());
        double half = 0.98 / Math.sqrt(n);
        Status status = n < 10 ? Status.TOO_FEW : Status.OK;
        return switch (unit) {
            case SHARE, SHARE_POINTS -> bounded(u, Math.max(0, u - half), Math.min(1, u + half), n, status);
            case COUNT ->
                new Estimate(
                        OptionalDouble.of(n),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalLong.of(n),
                        Status.OK);
            case POINTS -> bounded(2.5 + 2 * u, 2.3 + 2 * u, 2.7 + 2 * u, n, status);
            case DAYS, HOURS, PER_100K ->
                bounded(20 * u * u, 20 * u * u * (1 - half), 20 * u * u * (1 + 2 * half), n, status);
        };
    }

    private static Estimate bounded(double value, double low, double high, long n, Status status) {
        return new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                OptionalDouble.empty(),
                OptionalDouble.of(n),
                OptionalLong.of(n),
                status);
    }
}
