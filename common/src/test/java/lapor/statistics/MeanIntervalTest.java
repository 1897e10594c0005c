package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.OptionalDouble;
import java.util.Random;

class MeanIntervalTest {
    private static final BoundedMean RATINGS = new BoundedMean(1, 5);

    @Test
    void bendsWithTheSkewness() {
        // two long tails mirrored: the bent intervals mirror, too, and reach further into the tail
        Bounds right = SkewedMean.interval(Histogram.ofValues(50, 50, 51, 51, 52, 70));
        Bounds left = SkewedMean.interval(Histogram.ofValues(70, 70, 69, 69, 68, 50));
        assertThat(left.low().orElseThrow()).isCloseTo(120 - right.high().orElseThrow(), within(1e-9));
        assertThat(right.high().orElseThrow() - 54)
                .isGreaterThan(2 * (54 - right.low().orElseThrow()));
        // Student's interval where nothing is skewed: 12 -/+ 4.302653 * 1/√3
        Bounds even = SkewedMean.interval(Histogram.ofValues(11, 12, 13));
        assertThat(even.low().orElseThrow()).isCloseTo(12 - 4.302653 / Math.sqrt(3), within(1e-6));
    }

    @Test
    void saysThatLongerDaysMayNotHaveBeenSeen() {
        assertThat(SkewedMean.interval(Histogram.empty())).isEqualTo(Bounds.unknown());
        assertThat(SkewedMean.interval(new HistogramBuilder().add(0, 500).build()))
                .isEqualTo(new Bounds(OptionalDouble.of(0), OptionalDouble.empty()));
        Bounds alike = SkewedMean.interval(new HistogramBuilder().add(4, 10).build());
        assertThat(alike.low().orElseThrow()).isCloseTo(4 * Math.pow(.025, .1), within(1e-12));
        assertThat(alike.high()).isEmpty();
        Bounds one = SkewedMean.interval(
                new HistogramBuilder().add(0, 11).add(1000, 1).build());
        assertThat(one.low()).hasValue(0);
        assertThat(one.high().orElseThrow()).isGreaterThan(300);
    }

    @Test
    void isJeffreysIntervalOfValuesAtTheEnds() {
        // L. D. Brown, T. T. Cai and A. DasGupta 2001, table 5: n = 10, x = 3 and x = 0, printed to three digits
        Bounds three = new BoundedMean(0, 1)
                .interval(new HistogramBuilder().add(0, 7).add(1, 3).build());
        assertThat(three.low().orElseThrow()).isCloseTo(.093, within(.0005));
        assertThat(three.high().orElseThrow()).isCloseTo(.606, within(.0005));
        Bounds none =
                new BoundedMean(0, 1).interval(new HistogramBuilder().add(0, 10).build());
        assertThat(none.low()).hasValue(0);
        assertThat(none.high().orElseThrow()).isCloseTo(.217, within(.0005));
    }

    @Test
    void neverLeavesTheRangeNorTheMeanNorHasNoWidth() {
        Random random = new Random(8);
        for (int world = 0; world < 2000; world++) {
            int[] ratings = random.ints(1 + random.nextInt(40), 1 + random.nextInt(5), 6)
                    .toArray();
            Histogram histogram = Histogram.ofValues(ratings);
            double mean = (double) histogram.sum() / histogram.total();
            Bounds interval = RATINGS.interval(histogram);
            assertThat(interval.low().orElseThrow()).isBetween(1.0, mean);
            assertThat(interval.high().orElseThrow()).isBetween(mean, 5.0);
            assertThat(interval.high().orElseThrow() - interval.low().orElseThrow())
                    .isGreaterThan(.1);
        }
        assertThat(RATINGS.interval(Histogram.empty())).isEqualTo(Bounds.unknown());
        assertThatThrownBy(() -> RATINGS.interval(Histogram.ofValues(0))).hasMessageContaining("from 1 to 5");
    }

    @Test
    void isTheNormalIntervalOfManyCases() {
        Histogram many =
                new HistogramBuilder().add(1, 300_000_000L).add(5, 100_000_000L).build();
        Bounds interval = RATINGS.interval(many);
        double half = 1.959964 * 4 * Math.sqrt(.25 * .75 / 4e8);
        assertThat(interval.low().orElseThrow()).isCloseTo(2 - half, within(1e-6));
        assertThat(interval.high().orElseThrow()).isCloseTo(2 + half, within(1e-6));
        assertThat(SkewedMean.interval(many).high().orElseThrow()).isCloseTo(2 + half, within(1e-6));
    }
}
