package lapor.statistics.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

class CompositeTest {

    @Test
    void givesTheMeansOfCoinr() {
        // COINr vignettes
        assertThat(WeightedMean.ARITHMETIC.of(1, 2, 3)).isCloseTo(2, within(1e-12));
        assertThat(WeightedMean.GEOMETRIC.of(1, 2, 3)).isCloseTo(1.817121, within(5e-7));
        assertThat(WeightedMean.HARMONIC.of(1, 2, 3)).isCloseTo(1.636364, within(5e-7));
        assertThat(WeightedMean.GEOMETRIC.weighted(new double[] {1, 2, 3}, new double[] {1, 2, 3}))
                .isCloseTo(2.182247, within(5e-7));
    }

    @Test
    void givesAPublishedHumanDevelopmentIndex() {
        // UNDP, technical notes 2020
        assertThat(WeightedMean.GEOMETRIC.of(.6971, .3447, .5506)).isCloseTo(.510, within(5e-4));
    }

    @ParameterizedTest
    @EnumSource
    void countsOnlyWhatHasWeight(WeightedMean mean) {
        assertThat(mean.weighted(new double[] {5, 0}, new double[] {3, 0})).isCloseTo(5, within(1e-12));
        assertThatThrownBy(() -> mean.weighted(new double[] {5}, new double[] {0}))
                .hasMessageContaining("weights");
        assertThatThrownBy(() -> mean.weighted(new double[] {5, 1}, new double[] {2, -1}))
                .hasMessageContaining("-1.0");
        assertThatThrownBy(() -> mean.of()).hasMessageContaining("weights");
        assertThatThrownBy(() -> mean.of(Double.NaN)).hasMessageContaining("finite");
    }

    @Test
    void letsOneZeroRuleTheMeansThatDoNotMakeUp() {
        assertThat(WeightedMean.ARITHMETIC.of(0, 4)).isEqualTo(2);
        assertThat(WeightedMean.GEOMETRIC.of(0, 4)).isZero();
        assertThat(WeightedMean.HARMONIC.of(-0.0, 4)).isZero();
        assertThatThrownBy(() -> WeightedMean.GEOMETRIC.of(-1, 4)).hasMessageContaining("-1.0");
    }

    @Test
    void scalesInThreeWays() {
        double[] values = {10, 30, 20, 20};
        assertThat(Scaling.MIN_MAX.scale(values)).hasValue(List.of(0.0, 100.0, 50.0, 50.0));
        assertThat(Scaling.PERCENTILE_RANK.scale(values).orElseThrow().get(2)).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(Scaling.PERCENTILE_RANK.scale(values).orElseThrow().get(1)).isEqualTo(100);
        // standard deviation √(200/3)
        assertThat(Scaling.Z_SCORE.scale(values).orElseThrow().get(1))
                .isCloseTo(10 / Math.sqrt(200 / 3.0), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void hasNoScaleWhereAllAreEqual(Scaling scaling) {
        assertThat(scaling.scale(new double[] {3, 3})).isEqualTo(Optional.empty());
        assertThat(scaling.scale(new double[] {3})).isEmpty();
        assertThat(scaling.scale(new double[0])).isEmpty();
        assertThatThrownBy(() -> scaling.scale(new double[] {1, Double.NaN})).hasMessageContaining("NaN");
    }

    @Test
    void winsorisesOnePointAsCoinr() {
        // COINr vignettes: skew and kurtosis before and after
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100};
        Shape before = Shape.of(values);
        assertThat(before.skewness().orElseThrow()).isCloseTo(3.063241, within(5e-7));
        assertThat(before.kurtosis().orElseThrow()).isCloseTo(9.741391, within(5e-7));
        assertThat(before.hasOutliers()).isTrue();
        OutlierTreatment treated = OutlierTreatment.of(values, 5);
        assertThat(treated.method()).isEqualTo(OutlierTreatment.Method.WINSORISED);
        assertThat(treated.treated()).containsExactly(new OutlierTreatment.Treated(11, 100, 30));
        Shape after = Shape.of(
                treated.values().stream().mapToDouble(Double::doubleValue).toArray());
        assertThat(after.skewness().orElseThrow()).isCloseTo(1.712038, within(5e-7));
        assertThat(after.kurtosis().orElseThrow()).isCloseTo(1.815781, within(5e-7));
    }

    @Test
    void takesLogarithmsWhereTooManyWouldHaveToBeSet() {
        double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100};
        OutlierTreatment treated = OutlierTreatment.of(values, 0);
        assertThat(treated.method()).isEqualTo(OutlierTreatment.Method.LOGARITHM);
        // ln(100 − 1 + .99)
        assertThat(treated.treated()).hasSize(12).contains(new OutlierTreatment.Treated(11, 100, Math.log(99.99)));
        assertThat(treated.values()).isSorted();
    }

    @Test
    void treatsTheLeftTailAsTheMirrorOfTheRight() {
        double[] values = {-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -30, -100};
        assertThat(OutlierTreatment.of(values, 5).treated())
                .containsExactly(new OutlierTreatment.Treated(11, -100, -30));
        assertThat(OutlierTreatment.of(values, 0).values().get(11)).isCloseTo(-Math.log(99.99), within(1e-12));
    }

    @Test
    void leavesWhatHasNoOutliers() {
        assertThat(OutlierTreatment.of(new double[] {3, 1, 2}, 5))
                .isEqualTo(new OutlierTreatment(List.of(3.0, 1.0, 2.0), OutlierTreatment.Method.NONE, List.of()));
        assertThat(OutlierTreatment.of(new double[0], 5).values()).isEmpty();
    }

    @Test
    void knowsNoShapeOfTooFewOrEqualValues() {
        assertThat(Shape.of(new double[] {4}))
                .isEqualTo(new Shape(1, 4, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(Shape.of(new double[] {4, 4, 4, 4, 4}).kurtosis()).isEmpty();
        assertThat(Shape.of(new double[] {1, 2, 4}).skewness()).isPresent();
        assertThat(Shape.of(new double[] {1, 2, 4}).kurtosis()).isEmpty();
        assertThatThrownBy(() -> Shape.of(new double[0])).hasMessageContaining("no values");
    }

    /** NIST Statistical Reference Datasets, NumAcc2 to NumAcc4: certified standard deviation 0.1. */
    @ParameterizedTest
    @ValueSource(doubles = {1.2, 1000000.2, 10000000.2})
    void keepsTheDigitsOfNumAcc(double middle) {
        double[] values = new double[1001];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == 0 ? middle : middle + (i % 2 == 1 ? -.1 : .1);
        }
        assertThat(Shape.of(values).mean()).isCloseTo(middle, within(1e-14 * middle));
        assertThat(Shape.of(values).standardDeviation().orElseThrow()).isCloseTo(.1, within(1e-8));
    }

    @Test
    void letsUnitsMeetInPairs() {
        // the first wins by weight against the second, both against the third; the third never wins
        double[][] values = {{3, 1, 2}, {2, 2, 2}, {1, 1, 1}};
        assertThat(Copeland.scores(values, new double[] {2, 1, 1})).containsExactly(2, 0, -2);
        assertThat(Copeland.scores(values, new double[] {1, 1, 1})).containsExactly(1, 1, -2);
        assertThat(Copeland.scores(new double[0][], new double[] {1})).isEmpty();
        assertThatThrownBy(() -> Copeland.scores(values, new double[] {1})).hasMessageContaining("3 and 1");
    }

    @Test
    void correlatesByLineAndByOrder() {
        // SciPy: pearsonr, spearmanr
        double[] one = {3, 2, 5, 4, 1};
        double[] other = {4, 2, 4, 5, 2};
        assertThat(Correlation.PEARSON.of(one, other).orElseThrow()).isCloseTo(.8249579113843054, within(1e-12));
        assertThat(Correlation.SPEARMAN.of(one, other).orElseThrow()).isCloseTo(.7905694150420948, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void correlatesOnlyWhatVaries(Correlation correlation) {
        assertThat(correlation.of(new double[] {1, 2}, new double[] {3, 3})).isEmpty();
        assertThat(correlation.of(new double[] {1}, new double[] {3})).isEmpty();
        assertThat(correlation.of(new double[0], new double[0])).isEmpty();
        assertThatThrownBy(() -> correlation.of(new double[] {1}, new double[0]))
                .hasMessageContaining("1 and 0");
    }

    @Test
    void tellsWhetherIndicatorsMeasureOneThing() {
        // NumPy: .9364161850, and without each
        double[][] values = {{3, 4, 3}, {2, 2, 3}, {5, 4, 4}, {4, 5, 5}, {1, 2, 1}};
        assertThat(CronbachAlpha.of(values).orElseThrow()).isCloseTo(.9364161849710984, within(1e-12));
        assertThat(CronbachAlpha.withoutEach(values).get(1).orElseThrow()).isCloseTo(.9195402298850572, within(1e-12));
        assertThat(CronbachAlpha.of(new double[][] {{1, 2}})).isEmpty();
        assertThat(CronbachAlpha.of(new double[][] {{1, 2}, {2, 1}})).isEmpty();
        assertThat(CronbachAlpha.of(new double[0][])).isEmpty();
        assertThatThrownBy(() -> CronbachAlpha.of(new double[][] {{1}})).hasMessageContaining("two indicators");
    }
}
