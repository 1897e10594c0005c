package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class BootstrapMeanTest {
    private final BootstrapMean bootstrap = new BootstrapMean(17);

    @Test
    void givesTheSameIntervalForTheSameSeed() {
        Histogram days = Histogram.ofValues(0, 1, 1, 2, 3, 5, 8, 13, 21, 34);
        Bounds first = bootstrap.interval(days);
        assertThat(new BootstrapMean(17).interval(days)).isEqualTo(first);
        bootstrap.interval(Histogram.ofValues(1, 2, 3));
        assertThat(bootstrap.interval(days)).isEqualTo(first);
        assertThat(new BootstrapMean(18).interval(days)).isNotEqualTo(first);
    }

    @Test
    void hasTheSpreadOfABinomialWhenValuesAreZeroAndOne() {
        // the resampled sum of 5 ones in 10 is Binomial(10, 1/2): 2.5 % point 2, 97.5 % point 8
        Histogram half = new HistogramBuilder().add(0, 5).add(1, 5).build();
        assertThat(bootstrap.interval(half)).isEqualTo(Bounds.of(.2, .8));
    }

    @Test
    void expandsToWhatDrawingWouldGive() {
        // skewed, and just too many cases to be drawn; 999 resamples would miss the ends by about .1 and .4
        Histogram few = Histogram.ofValues(0, 1, 1, 2, 3, 3, 4, 6, 7, 11, 15, 30);
        Bounds drawn = drawOneByOne(few, 200_000);
        Bounds expanded = bootstrap.interval(few);
        assertThat(few.total()).isEqualTo(BootstrapMean.MOST_DRAWN + 1L);
        assertThat(expanded.low().orElseThrow()).isCloseTo(drawn.low().orElseThrow(), within(.12));
        assertThat(expanded.high().orElseThrow()).isCloseTo(drawn.high().orElseThrow(), within(.12));
    }

    @Test
    void staysAmongTheValues() {
        // eleven answers at once and one after a thousand days: the normal interval would begin below zero
        Histogram one = new HistogramBuilder().add(0, 11).add(1000, 1).build();
        assertThat(bootstrap.interval(one).low()).hasValue(0);
    }

    @Test
    void drawsLikeDrawingOneByOne() {
        Histogram some = new HistogramBuilder().add(0, 4).add(3, 6).add(20, 1).build();
        Bounds drawn = drawOneByOne(some, 40_000);
        Bounds planned = bootstrap.interval(some);
        assertThat(planned.low().orElseThrow()).isCloseTo(drawn.low().orElseThrow(), within(.3));
        assertThat(planned.high().orElseThrow()).isCloseTo(drawn.high().orElseThrow(), within(.6));
    }

    @Test
    void isAPointWhenAllAreEqual() {
        assertThat(bootstrap.interval(Histogram.ofValues(4, 4, 4))).isEqualTo(Bounds.of(4, 4));
        assertThat(bootstrap.interval(new HistogramBuilder().add(4, 5000).build()))
                .isEqualTo(Bounds.of(4, 4));
    }

    @Test
    void bendsWithTheSkewnessWhereAsked() {
        // two long tails mirrored: the bent intervals mirror, too, and reach further into the tail
        Bounds right = SkewedMean.interval(Histogram.ofValues(0, 0, 1, 1, 2, 20));
        Bounds left = SkewedMean.interval(Histogram.ofValues(20, 20, 19, 19, 18, 0));
        assertThat(left.low().orElseThrow()).isCloseTo(20 - right.high().orElseThrow(), within(1e-9));
        assertThat(right.high().orElseThrow() - 4)
                .isGreaterThan(2 * (4 - right.low().orElseThrow()));
        // Student's interval where nothing is skewed: 2 -/+ 4.302653 * 1/√3
        Bounds even = SkewedMean.interval(Histogram.ofValues(1, 2, 3));
        assertThat(even.low().orElseThrow()).isCloseTo(2 - 4.302653 / Math.sqrt(3), within(1e-6));
        assertThat(SkewedMean.interval(Histogram.ofValues(3))).isEqualTo(Bounds.unknown());
        assertThat(SkewedMean.interval(Histogram.ofValues(3, 3))).isEqualTo(Bounds.of(3, 3));
    }

    @Test
    void knowsNoSpreadOfLessThanTwoCases() {
        assertThat(bootstrap.interval(Histogram.empty())).isEqualTo(Bounds.unknown());
        assertThat(bootstrap.interval(Histogram.ofValues(3))).isEqualTo(Bounds.unknown());
    }

    private static Bounds drawOneByOne(Histogram histogram, int draws) {
        int n = (int) histogram.total();
        int[] cases = new int[n];
        int[] next = {0};
        histogram.forEach((value, count) -> Arrays.fill(cases, next[0], next[0] += (int) count, value));
        SplittableRandom random = new SplittableRandom(3);
        double[] means = new double[draws];
        Arrays.setAll(
                means, draw -> random.ints(n, 0, n).mapToLong(i -> cases[i]).sum() / (double) n);
        Arrays.sort(means);
        return Bounds.of(means[draws / 40], means[draws - draws / 40]);
    }
}
