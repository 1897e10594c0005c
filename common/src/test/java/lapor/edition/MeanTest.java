package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class MeanTest {
    /** Geometric and harmonic: COINr vignettes; arithmetic: (1 + 2 + 3) / 3 and (1 + 4 + 9) / 6. */
    @ParameterizedTest
    @CsvSource({
        "ARITHMETIC, 1, 1, 1, 2",
        "ARITHMETIC, 1, 2, 3, 2.333333",
        "GEOMETRIC,  1, 1, 1, 1.817121",
        "GEOMETRIC,  1, 2, 3, 2.182247",
        "HARMONIC,   1, 1, 1, 1.636364"
    })
    void agreesWithPublishedValues(Mean aggregation, double w1, double w2, double w3, double expected) {
        List<WeightedScore> scores =
                List.of(new WeightedScore(w1, 1), new WeightedScore(w2, 2), new WeightedScore(w3, 3));

        assertThat(aggregation.of(scores).orElseThrow()).isCloseTo(expected, within(5e-7));
    }

    /** UNDP technical notes 2020: the HDI of a country with these three indices. */
    @Test
    void agreesWithAPublishedComposite() {
        List<WeightedScore> indices =
                List.of(new WeightedScore(1, .6971), new WeightedScore(1, .3447), new WeightedScore(1, .5506));

        assertThat(Mean.GEOMETRIC.of(indices).orElseThrow()).isCloseTo(.510, within(5e-4));
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutWhatHasNoWeight(Mean aggregation) {
        assertThat(aggregation.of(List.of(new WeightedScore(0, 0), new WeightedScore(2, 50))))
                .hasValue(50);
        assertThat(aggregation.of(List.of(new WeightedScore(0, 80)))).isEmpty();
    }

    @Test
    void letsAZeroWeighWhereWeaknessCannotBeMadeGood() {
        List<WeightedScore> scores = List.of(new WeightedScore(1, 0), new WeightedScore(1, 100));

        assertThat(Mean.ARITHMETIC.of(scores)).hasValue(50);
        assertThat(Mean.GEOMETRIC.of(scores)).hasValue(0);
        assertThat(Mean.HARMONIC.of(scores)).hasValue(0);
    }
}
