package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Coverage of 95 % intervals in more worlds than the page tells of, each with ten thousand samples. */
@Tag("long")
class LongCoverageTest {
    private static final int SAMPLES = 10_000;
    private static final int HORIZON = 60;

    /** Cases of which the truth is the mean: so many that its error is a hundredth of an interval's width. */
    private static final int MANY = 2_000_000;

    private final Random random = new Random(23);

    /** Percentages that hold for all of 10, 30 and 100 cases; those of very skewed days are the least known of. */
    @ParameterizedTest
    @CsvSource({"LOGNORMAL_05, 92", "LOGNORMAL_1, 90", "LOGNORMAL_15, 86", "EXPONENTIAL, 92", "UNIFORM, 94", "TWO, 94"})
    void coversMeansOfDays(Days days, int least) {
        assertThat(leastCoverage(days, SkewedMean::interval)).isGreaterThan(least);
    }

    @ParameterizedTest
    @CsvSource({"1223344555, 93", "1115555555, 92", "5555555541, 92", "5555555554, 92", "1111111225, 93"})
    void coversMeansOfRatings(String alike, int least) {
        ToIntFunction<Random> rating = drawn -> alike.charAt(drawn.nextInt(alike.length())) - '0';
        assertThat(leastCoverage(rating, new BoundedMean(1, 5)::interval)).isGreaterThan(least);
    }

    /** Whatever is observed, and however few are answered: of those agencies of which there is a mean. */
    @ParameterizedTest
    @CsvSource({
        "LOGNORMAL_1, 65", "LOGNORMAL_1, 90", "LOGNORMAL_1, 250", "LOGNORMAL_15, 65", "LOGNORMAL_15, 250",
        "EXPONENTIAL, 65", "EXPONENTIAL, 250", "UNIFORM, 65", "TWO, 65", "TWO, 250"
    })
    void coversMeanWaits(Days days, int longest) {
        double truth = truth(drawn -> Math.min(HORIZON, days.applyAsInt(drawn)));
        for (int n : new int[] {10, 30, 100}) {
            int seen = 0;
            int covered = 0;
            for (int sample = 0; sample < SAMPLES; sample++) {
                Optional<RestrictedMean> mean = RestrictedMean.of(waits(days, longest, n), HORIZON);
                seen += mean.isPresent() ? 1 : 0;
                covered += mean.filter(known -> holds(known.interval(), truth)).isPresent() ? 1 : 0;
            }
            assertThat(100.0 * covered / seen).as("%d cases", n).isGreaterThan(92);
        }
    }

    /** Worlds of whole days. */
    enum Days implements ToIntFunction<Random> {
        LOGNORMAL_05(random -> (int) (20 * Math.exp(.5 * random.nextGaussian()))),
        LOGNORMAL_1(random -> (int) (20 * Math.exp(random.nextGaussian()))),
        LOGNORMAL_15(random -> (int) (20 * Math.exp(1.5 * random.nextGaussian()))),
        EXPONENTIAL(random -> (int) (-20 * Math.log(1 - random.nextDouble()))),
        UNIFORM(random -> random.nextInt(41)),
        TWO(random -> random.nextInt(5) == 0 ? 30 : 1);

        private final ToIntFunction<Random> day;

        Days(ToIntFunction<Random> day) {
            this.day = day;
        }

        @Override
        public int applyAsInt(Random random) {
            return day.applyAsInt(random);
        }
    }

    private double leastCoverage(ToIntFunction<Random> values, Function<Histogram, Bounds> method) {
        double truth = truth(values);
        return IntStream.of(10, 30, 100)
                .mapToDouble(n -> 100.0
                        * IntStream.range(0, SAMPLES)
                                .filter(sample -> holds(method.apply(sample(values, n)), truth))
                                .count()
                        / SAMPLES)
                .min()
                .orElseThrow();
    }

    private double truth(ToIntFunction<Random> values) {
        return IntStream.range(0, MANY)
                        .mapToLong(i -> values.applyAsInt(random))
                        .sum()
                / (double) MANY;
    }

    private Histogram sample(ToIntFunction<Random> values, int n) {
        return Histogram.ofValues(
                IntStream.range(0, n).map(i -> values.applyAsInt(random)).toArray());
    }

    private SurvivalSample waits(Days days, int longest, int n) {
        HistogramBuilder events = new HistogramBuilder();
        HistogramBuilder censored = new HistogramBuilder();
        for (int i = 0; i < n; i++) {
            int wait = days.applyAsInt(random);
            int observed = random.nextInt(longest);
            (wait <= observed ? events : censored).add(Math.min(wait, observed), 1);
        }
        return new SurvivalSample(events.build(), censored.build());
    }

    private static boolean holds(Bounds interval, double truth) {
        return interval.low().orElse(Double.NEGATIVE_INFINITY) <= truth
                && truth <= interval.high().orElse(Double.POSITIVE_INFINITY);
    }
}
