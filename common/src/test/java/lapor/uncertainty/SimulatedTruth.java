package lapor.uncertainty;

import lapor.uncertainty.SimulatedWorld.Seen;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.OptionalInt;
import java.util.Random;

/**
 * What is true of one simulated agency: beta shares of complaints that it answers, and closes of those, log-normal
 * times to the answer and from there to the closing, and ratings around a normal mean. Between agencies the logarithms
 * of the medians and the mean ratings are normal.
 */
record SimulatedTruth(double answered, double days, double closed, double more, double rating) {
    /** Until when handlings are watched, in days. */
    static final int AS_OF = 95;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final BetaDistribution ANSWERING = new BetaDistribution(null, 8, 2);
    private static final BetaDistribution CLOSING = new BetaDistribution(null, 6, 3);
    private static final double RATED = 0.7;
    private static final int FIRST_LIMIT = 5;
    private static final int LIMIT = 14;
    private static final int BEST = 5;

    /** @param together how far the true values of an agency move together, 0 to 1 */
    static SimulatedTruth draw(Random random, double together) {
        double quality = random.nextGaussian();
        return new SimulatedTruth(
                share(latent(random, together, quality), ANSWERING),
                1.1 - 0.8 * latent(random, together, quality),
                share(latent(random, together, quality), CLOSING),
                1.5 - 0.6 * latent(random, together, quality),
                3.4 + 0.5 * latent(random, together, quality));
    }

    private static double latent(Random random, double together, double quality) {
        return Math.sqrt(together) * quality + Math.sqrt(1 - together) * random.nextGaussian();
    }

    private static double share(double latent, BetaDistribution shares) {
        return shares.inverseCumulativeProbability(NORMAL.cumulativeProbability(latent));
    }

    Seen handle(Random random) {
        int first = (int) Math.exp(days + random.nextGaussian());
        if (random.nextDouble() >= answered || first >= AS_OF) {
            return new Seen(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
        }
        if (random.nextDouble() >= closed) {
            return new Seen(OptionalInt.of(first), OptionalInt.empty(), OptionalInt.empty());
        }
        int points = Math.max(1, Math.min(BEST, (int) Math.round(rating + random.nextGaussian())));
        return new Seen(
                OptionalInt.of(first),
                OptionalInt.of((int) Math.exp(more + random.nextGaussian())),
                random.nextDouble() < RATED ? OptionalInt.of(points) : OptionalInt.empty());
    }

    /** How likely a handling is, up to what is the same for every truth. */
    double likelihood(Seen seen) {
        if (seen.days().isEmpty()) {
            return 1 - answered * within(days, AS_OF - 1);
        }
        double likelihood = answered * on(days, seen.days().getAsInt());
        if (seen.more().isEmpty()) {
            return likelihood * (1 - closed);
        }
        likelihood *= closed * on(more, seen.more().getAsInt());
        return seen.rating().isPresent() ? likelihood * rated(seen.rating().getAsInt()) : likelihood;
    }

    /** The true value of a metric. */
    double value(String metric) {
        return switch (metric) {
            case "answered_rate" -> answered * within(days, AS_OF - 1);
            case "answered_completion_rate" -> answered * closed * within(days, AS_OF - 1);
            case "first_response_on_time_rate" -> answered * within(days, FIRST_LIMIT);
            case "first_response_median_days" -> median();
            case "resolution_on_time_rate" -> answered * closed * inTime();
            case "satisfaction_mean" -> meanRating();
            default -> throw new IllegalArgumentException(metric);
        };
    }

    private double median() {
        int median = 0;
        while (median < AS_OF && answered * within(days, median) < 0.5) {
            median++;
        }
        return median;
    }

    private double inTime() {
        double inTime = 0;
        for (int day = 0; day <= LIMIT; day++) {
            inTime += on(days, day) * within(more, LIMIT - day);
        }
        return inTime;
    }

    private double meanRating() {
        double mean = 0;
        for (int points = 1; points <= BEST; points++) {
            mean += points * rated(points);
        }
        return mean;
    }

    private double rated(int points) {
        double below = points == 1 ? 0 : NORMAL.cumulativeProbability(points - 0.5 - rating);
        return (points == BEST ? 1 : NORMAL.cumulativeProbability(points + 0.5 - rating)) - below;
    }

    private static double within(double centre, int day) {
        return NORMAL.cumulativeProbability(Math.log(day + 1.0) - centre);
    }

    private static double on(double centre, int day) {
        return within(centre, day) - (day == 0 ? 0 : within(centre, day - 1));
    }
}
