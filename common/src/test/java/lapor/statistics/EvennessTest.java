package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

class EvennessTest {

    @Test
    void isOneHalfForTwoAlikeOfFour() {
        assertThat(Evenness.of(Histogram.ofValues(0, 0, 2, 2), 4).orElseThrow().value())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void hasNoIntervalWhereTheVarianceVanishes() {
        assertThat(Evenness.of(Histogram.ofValues(0, 1, 2), 3).orElseThrow().interval())
                .isEqualTo(Bounds.unknown());
    }

    @Test
    void saysNothingOfNoCasesOrOneCategory() {
        assertThat(Evenness.of(Histogram.empty(), 3)).isEmpty();
        assertThat(Evenness.of(Histogram.ofValues(0, 0), 1)).isEmpty();
    }

    /** If it failed, the interval would not hold the evenness of the channels people really use. */
    @Test
    void coversTheTruthOfUnevenSharesInMostSamples() {
        double[] shares = {0.6, 0.25, 0.1, 0.05};
        double entropy = 0;
        for (double share : shares) {
            entropy -= share * Math.log(share);
        }
        double truth = entropy / Math.log(shares.length);
        Well19937c random = new Well19937c(11);
        int covered = 0;
        for (int sample = 0; sample < 2000; sample++) {
            HistogramBuilder cases = new HistogramBuilder();
            for (int i = 0; i < 300; i++) {
                double drawn = random.nextDouble();
                cases.add(drawn < 0.6 ? 0 : drawn < 0.85 ? 1 : drawn < 0.95 ? 2 : 3, 1);
            }
            Bounds interval =
                    Evenness.of(cases.build(), shares.length).orElseThrow().interval();
            if (interval.low().orElseThrow() <= truth
                    && truth <= interval.high().orElseThrow()) {
                covered++;
            }
        }
        assertThat(covered / 2000.0).isBetween(0.93, 0.97);
    }
}
