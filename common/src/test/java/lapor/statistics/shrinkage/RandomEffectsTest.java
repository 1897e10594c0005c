package lapor.statistics.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Values of R metafor 3.8 for dat.raudenbush1985, S. W. Raudenbush and A. S. Bryk 1985. */
class RandomEffectsTest {
    private static final double[] VALUES = {
        .03, .12, -.14, 1.18, .26, -.06, -.02, -.32, .27, .80, .54, .18, -.02, .23, -.18, -.06, .30, .07, -.07
    };
    private static final double[] VARIANCES = {
        .0156, .0216, .0279, .1391, .1362, .0106, .0106, .0484, .0269, .0630, .0912, .0497, .0835, .0841, .0253, .0279,
        .0193, .0088, .0303
    };
    private static final double[] SHRUNK = {
        .0543, .1006, -.0064, .2144, .1051, -.0082, .0174, -.0293, .1604, .2485, .1618, .1102, .0646, .1105, -.0288,
        .0258, .1905, .0744, .0248
    };

    @Test
    void givesTheModelThatMetaforFits() {
        RandomEffects model = RandomEffects.fit(measures(1), BetweenVariance.RESTRICTED_LIKELIHOOD);
        assertThat(model.between()).isCloseTo(.018826, within(5e-7));
        assertThat(model.mean()).isCloseTo(.083708, within(5e-7));
        assertThat(model.q()).isCloseTo(35.8295, within(5e-5));
        for (int i = 0; i < SHRUNK.length; i++) {
            assertThat(model.shrink(measures(1).get(i)).mean()).isCloseTo(SHRUNK[i], within(5e-5));
        }
    }

    @Test
    void givesTheVarianceOfDerSimonianAndLaird() {
        RandomEffects model = RandomEffects.fit(measures(1), BetweenVariance.DERSIMONIAN_LAIRD);
        assertThat(model.between()).isCloseTo(.0259037, within(5e-8));
    }

    /**
     * Thirteen trials of a vaccine: R metafor, escalc and rma for dat.bcg, G. A. Colditz and others 1994. Cases and
     * others among the vaccinated, then among the controls.
     */
    @ParameterizedTest
    @CsvSource({"RESTRICTED_LIKELIHOOD, .3132, -.7145, .1798", "DERSIMONIAN_LAIRD, .3088, -.7141, .1787"})
    void givesTheModelsOfTheVaccineTrials(BetweenVariance method, double between, double mean, double error) {
        int[][] trials = {
            {4, 119, 11, 128},
            {6, 300, 29, 274},
            {3, 228, 11, 209},
            {62, 13536, 248, 12619},
            {33, 5036, 47, 5761},
            {180, 1361, 372, 1079},
            {8, 2537, 10, 619},
            {505, 87886, 499, 87892},
            {29, 7470, 45, 7232},
            {17, 1699, 65, 1600},
            {186, 50448, 141, 27197},
            {5, 2493, 3, 2338},
            {27, 16886, 29, 17825}
        };
        List<Measure> logRiskRatios = Arrays.stream(trials)
                .map(trial -> {
                    double treated = trial[0] + trial[1];
                    double controls = trial[2] + trial[3];
                    return new Measure(
                            Math.log(trial[0] / treated / (trial[2] / controls)),
                            1.0 / trial[0] - 1 / treated + 1.0 / trial[2] - 1 / controls);
                })
                .toList();
        RandomEffects model = RandomEffects.fit(logRiskRatios, method);
        assertThat(model.between()).isCloseTo(between, within(5e-5));
        assertThat(model.mean()).isCloseTo(mean, within(5e-5));
        assertThat(model.standardError()).isCloseTo(error, within(5e-5));
        assertThat(model.q()).isCloseTo(152.2330, within(5e-5));
    }

    /** SciPy's maximum of the restricted likelihood: .0188183. */
    @ParameterizedTest
    @ValueSource(doubles = {.01, .1, 1, 100})
    void comesAsNearToTheMaximumOnEveryScale(double scale) {
        RandomEffects model = RandomEffects.fit(measures(scale), BetweenVariance.RESTRICTED_LIKELIHOOD);
        assertThat(model.between() / (scale * scale)).isCloseTo(.0188183, within(1e-5));
    }

    @ParameterizedTest
    @EnumSource
    void putsTheShrunkBetweenRawAndMean(BetweenVariance method) {
        RandomEffects model = RandomEffects.fit(measures(1), method);
        for (Measure unit : measures(1)) {
            Shrunk shrunk = model.shrink(unit);
            assertThat(shrunk.mean())
                    .isBetween(Math.min(unit.value(), model.mean()), Math.max(unit.value(), model.mean()));
            assertThat(shrunk.variance()).isBetween(0.0, unit.variance());
        }
    }

    @ParameterizedTest
    @EnumSource
    void pullsAllToTheMeanWhereNothingDiffers(BetweenVariance method) {
        Measure one = new Measure(4, 2);
        RandomEffects model = RandomEffects.fit(List.of(one, one, one), method);
        // three measures of variance 2: the mean has variance 2/3, and so has each unit
        assertThat(model.between()).isZero();
        assertThat(model.q()).isZero();
        assertThat(model.shrink(new Measure(10, 2)).mean()).isEqualTo(4);
        assertThat(model.shrink(one).variance()).isCloseTo(2.0 / 3, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void takesTheVarianceApartWhereErrorsAreEqual(BetweenVariance method) {
        // errors of variance 1, sample variance of 0, 4, 8 is 16: 15 between
        List<Measure> measures = List.of(new Measure(0, 1), new Measure(4, 1), new Measure(8, 1));
        assertThat(RandomEffects.fit(measures, method).between()).isCloseTo(15, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void refusesASingleMeasure(BetweenVariance method) {
        assertThatThrownBy(() -> RandomEffects.fit(List.of(new Measure(1, 1)), method))
                .hasMessageContaining("two");
        assertThatThrownBy(() -> new Measure(1, 0)).hasMessageContaining("variance 0");
    }

    private static List<Measure> measures(double scale) {
        return IntStream.range(0, VALUES.length)
                .mapToObj(i -> new Measure(scale * VALUES[i], scale * scale * VARIANCES[i]))
                .toList();
    }
}
