package lapor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

/** What single numbers are drawn from. */
class DistributionsTest {
    private static final int DRAWS = 100_000;

    @Test
    void normalDrawsAreNormalButForTheTails() {
        double[] draws = draw(QuantileTable.NORMAL);

        assertThat(StatUtils.mean(draws)).isCloseTo(0, within(0.01));
        assertThat(Math.sqrt(StatUtils.variance(draws))).isCloseTo(0.997, within(0.007));
        assertThat(StatUtils.percentile(draws, 97.5)).isCloseTo(1.96, within(0.02));
    }

    @Test
    void anotherNumberOfTheSameStreamOrTheSameOfAnotherIsUnrelated() {
        double[] one = draw(QuantileTable.NORMAL);
        double[] other = new double[DRAWS];
        QuantileTable.NORMAL.fill(other, RandomStream.of(1, "b"), 0);
        double product = 0;
        double successive = 0;
        for (int i = 1; i < DRAWS; i++) {
            product += one[i] * other[i];
            successive += one[i] * one[i - 1];
        }

        assertThat(product / DRAWS).isCloseTo(0, within(0.015));
        assertThat(successive / DRAWS).isCloseTo(0, within(0.015));
    }

    private static double[] draw(QuantileTable table) {
        double[] draws = new double[DRAWS];
        table.fill(draws, RandomStream.of(1, "a"), 0);
        return draws;
    }
}
