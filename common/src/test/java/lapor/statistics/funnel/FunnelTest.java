package lapor.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import lapor.statistics.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class FunnelTest {
    private static final int[] SUCCESSES = {3, 14, 40, 2, 9, 30, 0, 55, 18, 7, 12, 90};
    private static final int[] TRIALS = {10, 20, 45, 9, 30, 33, 8, 120, 40, 7, 25, 100};
    private static final List<Indicator> UNITS = IntStream.range(0, TRIALS.length)
            .mapToObj(i -> Indicator.rate(SUCCESSES[i] / (double) TRIALS[i], TRIALS[i], .6))
            .toList();

    /** The formula of Spiegelhalter 2005 in fractions, once of successes and once of failures, in Python. */
    @ParameterizedTest
    @CsvSource({
        ".8, 10, .95, .4705061, 1",
        ".8, 57, .998, .6147942, .9565048",
        ".05, 12, .95, 0, .2454182",
        ".3, 400, .998, .2294513, .3734304",
        ".94, 11, .998, .5695666, 1"
    })
    void interpolatesBinomialLimits(double target, int trials, double level, double low, double high) {
        Bounds limits = BinomialFunnel.limits(target, trials, level);
        assertThat(limits.low().orElseThrow()).isCloseTo(low, within(1e-7));
        assertThat(limits.high().orElseThrow()).isCloseTo(high, within(1e-7));
    }

    /** Were it otherwise, all of eight would be called far above peers that have 94 %: 8 of 8 has a chance of 61 %. */
    @ParameterizedTest
    @ValueSource(doubles = {.02, .3, .5, .77, .94})
    void callsOutsideJustWhatIsAsUnlikelyAsTheTail(double target) {
        for (int trials = 1; trials <= 60; trials++) {
            double[] chances = chances(target, trials);
            Bounds limits = BinomialFunnel.limits(target, trials, .95);
            for (int cases = 0; cases <= trials; cases++) {
                double rate = cases / (double) trials;
                assertThat(rate < limits.low().orElseThrow())
                        .as("%d of %d", cases, trials)
                        .isEqualTo(Arrays.stream(chances, 0, cases + 1).sum() <= .025);
                assertThat(rate > limits.high().orElseThrow())
                        .as("%d of %d", cases, trials)
                        .isEqualTo(Arrays.stream(chances, cases, trials + 1).sum() <= .025);
            }
        }
    }

    /** Of 0, 1, 2 ... successes, each from the one before. */
    private static double[] chances(double target, int trials) {
        double[] chances = new double[trials + 1];
        chances[0] = Math.pow(1 - target, trials);
        for (int cases = 1; cases <= trials; cases++) {
            chances[cases] = chances[cases - 1] * (trials - cases + 1) / cases * target / (1 - target);
        }
        return chances;
    }

    @Test
    void narrowsWithEveryTrial() {
        double last = 1;
        for (int trials = 2; trials < 300; trials++) {
            double low = BinomialFunnel.limits(.7, trials, .95).low().orElseThrow();
            double high = BinomialFunnel.limits(.7, trials, .95).high().orElseThrow();
            assertThat(high - low).isLessThan(last + .02);
            last = high - low;
        }
        assertThat(last).isLessThan(.11);
        assertThatThrownBy(() -> BinomialFunnel.limits(1, 10, .95)).hasMessageContaining("target 1");
    }

    @Test
    void measuresHowMuchMoreThanByChanceUnitsDiffer() {
        // NumPy, percentiles of type 7
        assertThat(Overdispersion.of(UNITS, .6).between()).isCloseTo(.05415565885236772, within(1e-9));
    }

    @Test
    void widensTheFunnelByWhatUnitsDiffer() {
        Overdispersion spread = new Overdispersion(.6, .01);
        Indicator unit = new Indicator(.9, .1);
        // √(.01 + .01)
        assertThat(spread.z(unit)).isCloseTo(.3 / Math.sqrt(.02), within(1e-12));
        assertThat(spread.limits(unit, .95).high().orElseThrow())
                .isCloseTo(.6 + 1.959964 * Math.sqrt(.02), within(1e-7));
    }

    @Test
    void leavesTheFunnelOfChanceWhereUnitsDifferLess() {
        Overdispersion spread =
                Overdispersion.of(List.of(new Indicator(1, 1), new Indicator(1.1, 1), new Indicator(.9, 2)), 1);
        assertThat(spread.between()).isZero();
        assertThat(spread.limits(new Indicator(1, 1), .95).high().orElseThrow()).isCloseTo(2.959964, within(1e-6));
    }

    @Test
    void refusesWhatTellsNothing() {
        assertThatThrownBy(() -> new Indicator(Double.NEGATIVE_INFINITY, 1)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Overdispersion.of(List.of(), 0)).hasMessageContaining("two");
    }
}
