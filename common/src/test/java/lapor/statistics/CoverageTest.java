package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How many of two thousand simulated agencies have the truth inside their 95 % interval. */
class CoverageTest {
    private static final int AGENCIES = 2000;

    /** Mean of days that are the whole part of 5 exp(Z), the sum of P(5 exp(Z) ≥ k) over whole k from 1. */
    private static final double MEAN_DAYS = 7.742393;

    private final Random random = new Random(2);

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 300})
    void coversRatesByWilson(int n) {
        int covered = 0;
        for (int agency = 0; agency < AGENCIES; agency++) {
            double rate = random.nextDouble();
            int successes = (int) IntStream.range(0, n)
                    .filter(i -> random.nextDouble() < rate)
                    .count();
            WilsonInterval interval = WilsonInterval.of(successes, n);
            covered += interval.low() <= rate && rate <= interval.high() ? 1 : 0;
        }
        assertThat(covered / (double) AGENCIES).isBetween(.93, .97);
    }

    /** Whole days make it cover more: an interval that begins or ends on the day of the median holds it. */
    @ParameterizedTest
    @ValueSource(ints = {10, 30, 300})
    void coversMediansOfWaitingTimes(int n) {
        int covered = 0;
        for (int agency = 0; agency < AGENCIES; agency++) {
            HistogramBuilder events = new HistogramBuilder();
            HistogramBuilder censored = new HistogramBuilder();
            for (int i = 0; i < n; i++) {
                int hours = (int) (100 * Math.exp(random.nextGaussian()));
                int observed = random.nextInt(1000);
                (hours <= observed ? events : censored).add(Math.min(hours, observed), 1);
            }
            Bounds interval = KaplanMeier.of(events.build(), censored.build()).medianInterval(SurvivalBand.LOG_LOG);
            covered += interval.low().orElse(0) <= 100 && 100 <= interval.high().orElse(Double.MAX_VALUE) ? 1 : 0;
        }
        assertThat(covered / (double) AGENCIES).isBetween(.93, .975);
    }

    /** No theory promises 95 % of few and skewed cases. What is asserted is what the Javadoc says. */
    @ParameterizedTest
    @CsvSource({"10, .81", "30, .88", "300, .94"})
    void coversMeansOfSkewedDaysAsFarAsABootstrapCan(int n, double expected) {
        BootstrapMean bootstrap = new BootstrapMean(1);
        assertThat(coverageOfMeans(n, bootstrap::interval)).isBetween(expected - .02, expected + .02);
    }

    @ParameterizedTest
    @CsvSource({"10, .91", "30, .92", "300, .94"})
    void coversMeansOfSkewedDaysBetterWhenBent(int n, double expected) {
        assertThat(coverageOfMeans(n, SkewedMean::interval)).isBetween(expected - .02, expected + .02);
    }

    @Test
    void coversMeansOfRatings() {
        BootstrapMean bootstrap = new BootstrapMean(1);
        int covered = 0;
        for (int agency = 0; agency < AGENCIES; agency++) {
            // 1, 2, 2, 3, 3, 4, 4, 5, 5, 5: mean 3.4
            int[] ratings = IntStream.range(0, 30)
                    .map(i -> "1223344555".charAt(random.nextInt(10)) - '0')
                    .toArray();
            Bounds interval = bootstrap.interval(Histogram.ofValues(ratings));
            covered += holds(interval, 3.4) ? 1 : 0;
        }
        assertThat(covered / (double) AGENCIES).isBetween(.93, .97);
    }

    private double coverageOfMeans(int n, Function<Histogram, Bounds> method) {
        int covered = 0;
        for (int agency = 0; agency < AGENCIES; agency++) {
            int[] days = IntStream.range(0, n)
                    .map(i -> (int) (5 * Math.exp(random.nextGaussian())))
                    .toArray();
            covered += holds(method.apply(Histogram.ofValues(days)), MEAN_DAYS) ? 1 : 0;
        }
        return covered / (double) AGENCIES;
    }

    private static boolean holds(Bounds interval, double truth) {
        return interval.low().orElseThrow() <= truth && truth <= interval.high().orElseThrow();
    }
}
