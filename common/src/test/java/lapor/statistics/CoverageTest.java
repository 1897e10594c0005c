package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;
import java.util.stream.IntStream;

/** How many of two thousand simulated agencies have the truth inside their 95 % interval. */
class CoverageTest {
    private static final int AGENCIES = 2000;

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
}
