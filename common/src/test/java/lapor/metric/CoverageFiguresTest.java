package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.statistics.BootstrapMean;
import lapor.statistics.Histogram;
import lapor.statistics.HistogramBuilder;
import lapor.tally.Judged;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the page says of coverage, against agencies whose truth is known. */
class CoverageFiguresTest {
    private static final int AGENCIES = 2000;
    private static final int HORIZON = 60;

    /** Rounding, and the last place of logarithms that another machine may see otherwise. */
    private static final double ROUNDING = .55;

    private static final double[] CHANNELS = {.6, .25, .1, .05};
    private static final double EVENNESS = trueEvenness();
    private static final double MEAN = meanWithin(5, 5000);
    private static final double RESTRICTED_MEAN = meanWithin(5.5, HORIZON);

    private final Random random = new Random(2);
    private final BootstrapMean bootstrap = new BootstrapMean(1);

    private record Trial(Estimate estimate, double truth) {}

    @ParameterizedTest
    @EnumSource
    void isWhatTheSimulationGives(Coverage coverage) {
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < Coverage.CASES.size(); i++) {
            int cases = Coverage.CASES.get(i);
            long covered = IntStream.range(0, AGENCIES)
                    .mapToObj(agency -> trial(coverage, cases))
                    .filter(CoverageFiguresTest::holds)
                    .count();
            double percentage = 100.0 * covered / AGENCIES;
            softly.assertThat(percentage)
                    .as("%s of %d cases", coverage, cases)
                    .isCloseTo(coverage.percentages().get(i), within(ROUNDING));
        }
        softly.assertAll();
    }

    @Test
    void warnsWhereverAPromiseIsNotKept() {
        for (Coverage coverage : Coverage.values()) {
            assertThat(coverage.findCaution().isPresent())
                    .as("%s has a caution", coverage)
                    .isEqualTo(!coverage.percentages().stream().allMatch(Coverage::keepsItsPromise));
        }
    }

    @Test
    void measuresEveryMethodThatMakesAnInterval() {
        assertThat(IntervalMethod.values()).allSatisfy(method -> assertThat(
                        Arrays.stream(Coverage.values()).anyMatch(coverage -> coverage.method() == method))
                .isEqualTo(method != IntervalMethod.NONE));
    }

    private Trial trial(Coverage coverage, int cases) {
        return switch (coverage) {
            case ANY_SHARE -> share(random.nextDouble(), cases);
            case HIGH_SHARE -> share(.95, cases);
            case MEDIAN_HOURS -> median(100, 100, cases);
            case MEDIAN_DAYS -> median(5.5, 5, cases);
            case RESTRICTED_MEAN_DAYS -> restrictedMean(cases);
            case MEAN_DAYS -> new Trial(Estimate.mean(values(cases, () -> lognormal(5)), bootstrap), MEAN);
            case MEAN_RATING ->
                new Trial(
                        Estimate.mean(values(cases, () -> "1223344555".charAt(random.nextInt(10)) - '0'), bootstrap),
                        3.4);
            case DIFFERENCE ->
                new Trial(
                        Estimate.difference(
                                new Judged(successes(.8, cases), cases), new Judged(successes(.7, cases), cases)),
                        .1);
            case EVENNESS -> new Trial(Estimate.evenness(values(cases, this::channel), CHANNELS.length), EVENNESS);
        };
    }

    private Trial share(double rate, int cases) {
        return new Trial(Estimate.share(successes(rate, cases), cases), rate);
    }

    private Trial median(double middle, double truth, int cases) {
        Histogram[] waits = waits(middle, cases);
        return new Trial(Estimate.median(waits[0], waits[1]), truth);
    }

    private Trial restrictedMean(int cases) {
        Histogram[] waits = waits(5.5, cases);
        return new Trial(Estimate.restrictedMean(waits[0], waits[1], HORIZON), RESTRICTED_MEAN);
    }

    /** Answered, and still waiting after any time up to ten times the median, or to the horizon and half of it. */
    private Histogram[] waits(double middle, int cases) {
        HistogramBuilder events = new HistogramBuilder();
        HistogramBuilder censored = new HistogramBuilder();
        int longest = Math.max((int) (10 * middle), HORIZON * 3 / 2);
        for (int i = 0; i < cases; i++) {
            int wait = lognormal(middle);
            int observed = random.nextInt(longest);
            (wait <= observed ? events : censored).add(Math.min(wait, observed), 1);
        }
        return new Histogram[] {events.build(), censored.build()};
    }

    private Histogram values(int cases, IntSupplier value) {
        return Histogram.ofValues(
                IntStream.range(0, cases).map(i -> value.getAsInt()).toArray());
    }

    private int lognormal(double middle) {
        return (int) (middle * Math.exp(random.nextGaussian()));
    }

    private int channel() {
        double drawn = random.nextDouble();
        int channel = 0;
        while (channel < CHANNELS.length - 1 && drawn >= CHANNELS[channel]) {
            drawn -= CHANNELS[channel++];
        }
        return channel;
    }

    private long successes(double rate, int cases) {
        return IntStream.range(0, cases).filter(i -> random.nextDouble() < rate).count();
    }

    /** Of whole lognormal days, cut: the sum of P(wait ≥ k) over k. */
    private static double meanWithin(double middle, int longest) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return IntStream.rangeClosed(1, longest)
                .mapToDouble(day -> 1 - normal.cumulativeProbability(Math.log(day / middle)))
                .sum();
    }

    private static double trueEvenness() {
        return DoubleStream.of(CHANNELS).map(share -> -share * Math.log(share)).sum() / Math.log(CHANNELS.length);
    }

    private static boolean holds(Trial trial) {
        return trial.estimate().low().orElse(Double.NEGATIVE_INFINITY) <= trial.truth()
                && trial.truth() <= trial.estimate().high().orElse(Double.POSITIVE_INFINITY);
    }
}
