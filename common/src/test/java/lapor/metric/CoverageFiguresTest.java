package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

    /** So many days that what is longer adds nothing to a mean. */
    private static final int LONGEST = 30_000;

    /** Rounding, and the last place of logarithms that another machine may see otherwise. */
    private static final double ROUNDING = .55;

    private static final double[] CHANNELS = {.6, .25, .1, .05};
    private static final double WAIT = meanWithin(5.5, 1, HORIZON);
    private static final double SLOW_WAIT = meanExponential(300, HORIZON);
    private static final double EVEN = meanWithin(20, .5, LONGEST);
    private static final double MEAN = meanWithin(20, 1, LONGEST);
    private static final double SKEWED = meanWithin(20, 1.5, LONGEST);
    private static final double EXPONENTIAL = meanExponential(20, LONGEST);
    private static final double EVENNESS = trueEvenness();

    private final Random random = new Random(2);

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
            case MEAN_WAIT -> meanWait(() -> lognormal(5.5, 1), 90, cases, WAIT);
            case MEAN_WAIT_HEAVY -> meanWait(() -> lognormal(5.5, 1), 65, cases, WAIT);
            case MEAN_WAIT_SLOW -> meanWait(() -> exponential(300), 250, cases, SLOW_WAIT);
            case MEAN_DAYS_EVEN -> mean(() -> lognormal(20, .5), cases, EVEN);
            case MEAN_DAYS -> mean(() -> lognormal(20, 1), cases, MEAN);
            case MEAN_DAYS_SKEWED -> mean(() -> lognormal(20, 1.5), cases, SKEWED);
            case MEAN_DAYS_EXPONENTIAL -> mean(() -> exponential(20), cases, EXPONENTIAL);
            case MEAN_DAYS_UNIFORM -> mean(() -> random.nextInt(21), cases, 10);
            case MEAN_DAYS_TWO -> mean(() -> random.nextInt(5) == 0 ? 10 : 0, cases, 2);
            case MEAN_RATING -> rating("1223344555", cases, 3.4);
            case MEAN_RATING_DIVIDED -> rating("1111555555", cases, 3.4);
            case MEAN_RATING_HIGH -> rating("55555555555555555541", cases, 4.75);
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
        Histogram[] waits = waits(() -> lognormal(middle, 1), Math.max((int) (10 * middle), 90), cases);
        return new Trial(Estimate.quantile(0.5, waits[0], waits[1]), truth);
    }

    private Trial mean(IntSupplier days, int cases, double truth) {
        return new Trial(Estimate.mean(values(cases, days)), truth);
    }

    private Trial rating(String alike, int cases, double truth) {
        IntSupplier rating = () -> alike.charAt(random.nextInt(alike.length())) - '0';
        return new Trial(Estimate.rating(values(cases, rating)), truth);
    }

    /** Of those agencies that were observed long enough. */
    private Trial meanWait(IntSupplier days, int longest, int cases, double truth) {
        while (true) {
            Histogram[] waits = waits(days, longest, cases);
            Estimate estimate = Estimate.restrictedMean(waits[0], waits[1], HORIZON);
            if (estimate.status() != Status.NOT_AVAILABLE) {
                return new Trial(estimate, truth);
            }
        }
    }

    /** Answered, and still waiting after any time up to the longest. */
    private Histogram[] waits(IntSupplier days, int longest, int cases) {
        HistogramBuilder events = new HistogramBuilder();
        HistogramBuilder censored = new HistogramBuilder();
        for (int i = 0; i < cases; i++) {
            int wait = days.getAsInt();
            int observed = random.nextInt(longest);
            (wait <= observed ? events : censored).add(Math.min(wait, observed), 1);
        }
        return new Histogram[] {events.build(), censored.build()};
    }

    private Histogram values(int cases, IntSupplier value) {
        return Histogram.ofValues(
                IntStream.range(0, cases).map(i -> value.getAsInt()).toArray());
    }

    private int lognormal(double middle, double deviation) {
        return (int) (middle * Math.exp(deviation * random.nextGaussian()));
    }

    private int exponential(double mean) {
        return (int) (-mean * Math.log(1 - random.nextDouble()));
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
    private static double meanWithin(double middle, double deviation, int longest) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        return IntStream.rangeClosed(1, longest)
                .mapToDouble(day -> 1 - normal.cumulativeProbability(Math.log(day / middle) / deviation))
                .sum();
    }

    /** Of whole exponential days, cut, likewise. */
    private static double meanExponential(double mean, int longest) {
        return IntStream.rangeClosed(1, longest)
                .mapToDouble(day -> Math.exp(-day / mean))
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
