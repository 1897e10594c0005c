package lapor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.edition.Basis;
import lapor.edition.Goalposts;
import lapor.edition.Indicator;
import lapor.metric.Estimate;
import lapor.metric.Status;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What single numbers are drawn from. */
class DistributionsTest {
    private static final int DRAWS = 100_000;
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 10", "5, 10", "1, 30", "29, 30", "120, 130", "0, 5000", "2500, 5000", "4999, 5000"})
    void sharesHaveTheQuantilesOfJeffreysPosterior(int part, int whole) {
        BetaDistribution beta = new BetaDistribution(null, part + 0.5, whole - part + 0.5);
        double[] probabilities = QuantileTable.probabilities();

        double[] quantiles = SharePosterior.quantiles(part, whole);

        for (int i = 0; i < quantiles.length; i += 16) {
            assertThat(quantiles[i]).isCloseTo(beta.inverseCumulativeProbability(probabilities[i]), within(0.0005));
        }
    }

    @Test
    void moreOfTheSameWholeIsMoreAtEveryQuantile() {
        for (int whole = 1; whole <= 120; whole++) {
            double[] less = new double[QuantileTable.probabilities().length];
            for (int part = 0; part <= whole; part++) {
                double[] more = SharePosterior.quantiles(part, whole);
                for (int i = 0; i < less.length; i++) {
                    assertThat(more[i]).isGreaterThan(less[i]).isLessThanOrEqualTo(1);
                }
                less = more;
            }
        }
    }

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

    @Test
    void otherMetricsHaveThePublishedValueAndInterval() {
        double[] draws = draw(days(OptionalDouble.of(6), OptionalDouble.of(4), OptionalDouble.of(11)));

        // worst 20, best 0 days: 5 points a day
        assertThat(StatUtils.percentile(draws, 2.5)).isCloseTo(45, within(0.5));
        assertThat(StatUtils.percentile(draws, 50)).isCloseTo(70, within(0.3));
        assertThat(StatUtils.percentile(draws, 97.5)).isCloseTo(80, within(0.5));
    }

    @Test
    void anOpenEndFallsToNoPoints() {
        double[] draws = draw(days(OptionalDouble.of(6), OptionalDouble.of(4), NONE));

        assertThat(StatUtils.percentile(draws, 2.5)).isCloseTo(0, within(0.7));
        assertThat(StatUtils.percentile(draws, 50)).isCloseTo(70, within(0.5));
        assertThat(StatUtils.percentile(draws, 97.5)).isCloseTo(80, within(0.5));
    }

    @Test
    void aMedianThatIsNotReachedEarnsNothingInHalfOfTheDraws() {
        double[] draws = draw(days(NONE, OptionalDouble.of(4), NONE));

        assertThat(Arrays.stream(draws).filter(points -> points == 0).count())
                .isBetween(DRAWS * 49L / 100, DRAWS * 51L / 100);
        assertThat(StatUtils.percentile(draws, 97.5)).isCloseTo(80, within(1.0));
    }

    @Test
    void whatHasNoIntervalIsCertain() {
        assertThat(draw(days(OptionalDouble.of(6), NONE, NONE))).containsOnly(70);
        assertThat(draw(days(NONE, NONE, NONE))).containsOnly(0);
    }

    @Test
    void sharesAreDrawnFromTheirCounts() {
        Indicator share = indicator("follow_up_rate", new Goalposts(0, 1));

        double[] draws = draw(IndicatorPoints.of(share, Estimate.share(30, 40)));

        assertThat(StatUtils.mean(draws)).isCloseTo(100 * 30.5 / 41, within(0.1));
    }

    private static QuantileTable days(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        return IndicatorPoints.of(
                indicator("first_response_median_days", new Goalposts(20, 0)),
                new Estimate(value, low, high, NONE, NONE, OptionalLong.of(30), Status.OK));
    }

    private static Indicator indicator(String metric, Goalposts goalposts) {
        return new Indicator(metric, "p", "a", goalposts, 1, new Basis(Optional.empty(), Optional.of("x")));
    }

    private static double[] draw(QuantileTable table) {
        double[] draws = new double[DRAWS];
        table.fill(draws, RandomStream.of(1, "a"), 0);
        return draws;
    }
}
