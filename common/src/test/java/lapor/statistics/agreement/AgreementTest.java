package lapor.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

class AgreementTest {
    /** Shrout and Fleiss 1979, table 2: six targets, four judges. */
    private static final double[][] JUDGED = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    private static final double NONE = Double.NaN;

    /** Krippendorff's four coders and twelve units, as in R's irr. */
    private static final double[][] CODED = {
        {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
        {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
        {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
        {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE}
    };

    /** The paper, to four digits as printed by R's psych. */
    @ParameterizedTest
    @CsvSource({"ONE_WAY, .1657, .4428", "TWO_WAY_RANDOM, .2898, .6201", "TWO_WAY_FIXED, .7148, .9093"})
    void givesTheCorrelationsOfShroutAndFleiss(IntraclassModel model, double single, double average) {
        IntraclassCorrelation correlation = model.of(JUDGED).orElseThrow();
        assertThat(correlation.single()).isCloseTo(single, within(5e-5));
        assertThat(correlation.average()).isCloseTo(average, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"ONE_WAY, -.1329, .7226", "TWO_WAY_RANDOM, .0188, .7611", "TWO_WAY_FIXED, .3425, .9459"})
    void givesTheirIntervals(IntraclassModel model, double low, double high) {
        IntraclassCorrelation correlation = model.of(JUDGED).orElseThrow();
        assertThat(correlation.singleBounds().low().orElseThrow()).isCloseTo(low, within(5e-5));
        assertThat(correlation.singleBounds().high().orElseThrow()).isCloseTo(high, within(5e-5));
    }

    @ParameterizedTest
    @EnumSource
    void agreesEntirelyWhereAllScoresAreTheSameForEachUnit(IntraclassModel model) {
        IntraclassCorrelation correlation =
                model.of(new double[][] {{1, 1}, {2, 2}, {5, 5}}).orElseThrow();
        assertThat(correlation.single()).isEqualTo(1);
        assertThat(correlation.average()).isEqualTo(1);
        assertThat(correlation.singleBounds().low()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWhereUnitsDoNotDiffer(IntraclassModel model) {
        assertThat(model.of(new double[][] {{1, 2}, {1, 2}, {1, 2}})).isEmpty();
        assertThat(model.of(new double[][] {{1, 1}, {1, 1}})).isEmpty();
        assertThatThrownBy(() -> model.of(new double[][] {{1, 2}})).hasMessageContaining("1 by 2");
        assertThatThrownBy(() -> model.of(new double[][] {{1, 2}, {1}})).hasMessageContaining("row 1");
        assertThatThrownBy(() -> model.of(new double[][] {{1, 2}, {1, NONE}})).hasMessageContaining("NaN");
    }

    /** R irr 0.84, kripp.alpha. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, .743421", "ORDINAL, .815388", "INTERVAL, .849107", "RATIO, .797403"})
    void givesTheAlphasOfKrippendorff(Scale scale, double alpha) {
        List<double[]> units = IntStream.range(0, 12)
                .mapToObj(unit -> Arrays.stream(CODED)
                        .mapToDouble(coder -> coder[unit])
                        .filter(value -> !Double.isNaN(value))
                        .toArray())
                .toList();
        assertThat(KrippendorffAlpha.of(units, scale).orElseThrow()).isCloseTo(alpha, within(5e-7));
    }

    @ParameterizedTest
    @EnumSource
    void needsTwoValuesOfAUnitAndTwoDifferentOnes(Scale scale) {
        assertThat(KrippendorffAlpha.of(List.of(), scale)).isEmpty();
        assertThat(KrippendorffAlpha.of(List.of(new double[] {1}, new double[] {2}), scale))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(List.of(new double[] {3, 3}, new double[] {3, 3}), scale))
                .isEmpty();
        assertThat(KrippendorffAlpha.of(List.of(new double[] {0, 0}, new double[] {3, 3}), scale))
                .hasValue(1);
        assertThatThrownBy(() -> KrippendorffAlpha.of(List.of(new double[] {1, NONE}), scale))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> KrippendorffAlpha.of(List.of(new double[] {-1, 1}), Scale.RATIO))
                .hasMessageContaining("-1");
    }
}
