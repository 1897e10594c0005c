package lapor.statistics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class BetaBinomialTest {
    /** With a uniform rate every number of cases is as likely as any other. */
    @Test
    void isUniformWhereTheRateIs() {
        BetaBinomial uniform = BetaBinomial.of(0.5, 1.0 / 12);
        for (int cases = 0; cases <= 20; cases++) {
            assertThat(uniform.upperTail(cases, 20)).isCloseTo((21 - cases) / 21.0, within(1e-12));
        }
    }

    @Test
    void isBinomialWhereRatesHardlyDiffer() {
        BinomialDistribution binomial = new BinomialDistribution(null, 200, 0.1);
        for (int cases : new int[] {1, 15, 20, 30, 45}) {
            assertThat(BetaBinomial.of(0.1, 1e-10).upperTail(cases, 200))
                    .isCloseTo(1 - binomial.cumulativeProbability(cases - 1), within(1e-6));
        }
    }

    /** The first two moments by the formulas of the distribution. */
    @Test
    void hasTheMeanAndTheVarianceThatItShould() {
        int trials = 60;
        double mean = 0.05;
        double variance = 0.001;
        BetaBinomial cases = BetaBinomial.of(mean, variance);
        double first = 0;
        double second = 0;
        for (int r = 1; r <= trials; r++) {
            first += cases.upperTail(r, trials);
            second += (2 * r - 1) * cases.upperTail(r, trials);
        }
        assertThat(first).isCloseTo(trials * mean, within(1e-9));
        assertThat(second - first * first)
                .isCloseTo(trials * mean * (1 - mean) + trials * (trials - 1) * variance, within(1e-9));
    }

    @Test
    void refusesWhatIsNoMean() {
        assertThatThrownBy(() -> BetaBinomial.of(0, 0.1)).isInstanceOf(IllegalArgumentException.class);
    }
}
