package lapor.statistics.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import lapor.statistics.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

class BetaPriorTest {
    private static final int[] SUCCESSES = {3, 14, 40, 2, 9, 30, 0, 55, 18, 7, 12, 90};
    private static final int[] TRIALS = {10, 20, 45, 9, 30, 33, 8, 120, 40, 7, 25, 100};
    private static final List<Proportion> UNITS = IntStream.range(0, TRIALS.length)
            .mapToObj(i -> new Proportion(SUCCESSES[i], TRIALS[i]))
            .toList();

    @Test
    void findsTheMostLikelyPrior() {
        // SciPy, BFGS over ln α and ln β: 1.3128758, 1.0244333
        BetaPrior prior = BetaFit.MAXIMUM_LIKELIHOOD.fit(UNITS);
        assertThat(prior.mean()).isCloseTo(.5617039564, within(1e-6));
        assertThat(prior.dispersion()).isCloseTo(.2996426029, within(1e-6));
    }

    @Test
    void findsThePriorByMoments() {
        // NumPy
        BetaPrior prior = BetaFit.MOMENTS.fit(UNITS);
        assertThat(prior.mean()).isCloseTo(.6263982103, within(1e-10));
        assertThat(prior.dispersion()).isCloseTo(.3010075611, within(1e-10));
    }

    @Test
    void givesTheMeanAndVarianceOfThePosterior() {
        // SciPy: Beta(1.3128758 + 3, 1.0244333 + 7)
        Shrunk shrunk = BetaFit.MAXIMUM_LIKELIHOOD.fit(UNITS).shrink(new Proportion(3, 10));
        assertThat(shrunk.raw()).isEqualTo(.3);
        assertThat(shrunk.mean()).isCloseTo(.34957994, within(1e-6));
        assertThat(shrunk.variance()).isCloseTo(.01704795, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void putsTheShrunkBetweenRawAndMeanAndBelievesTheLargeMore(BetaFit fit) {
        BetaPrior prior = fit.fit(UNITS);
        for (Proportion unit : UNITS) {
            Shrunk shrunk = prior.shrink(unit);
            assertThat(shrunk.mean())
                    .isBetween(Math.min(unit.rate(), prior.mean()), Math.max(unit.rate(), prior.mean()));
        }
        assertThat(prior.shrink(new Proportion(80, 100)).mean())
                .isGreaterThan(prior.shrink(new Proportion(8, 10)).mean());
    }

    @ParameterizedTest
    @EnumSource
    void pullsAllToTheMeanWhereRatesDifferNoMoreThanByChance(BetaFit fit) {
        List<Proportion> alike = List.of(new Proportion(12, 40), new Proportion(11, 40), new Proportion(13, 40));
        BetaPrior prior = fit.fit(alike);
        assertThat(prior.dispersion()).isZero();
        assertThat(prior.shrink(alike.get(2))).isEqualTo(new Shrunk(13 / 40.0, .3, 0));
    }

    @ParameterizedTest
    @EnumSource
    void standsOneUnitAndRatesWithoutVariation(BetaFit fit) {
        assertThat(fit.fit(List.of(new Proportion(1, 2)))).isEqualTo(new BetaPrior(.5, 0));
        assertThat(fit.fit(List.of(new Proportion(0, 2), new Proportion(0, 9)))).isEqualTo(new BetaPrior(0, 0));
        assertThat(fit.fit(List.of(new Proportion(2, 2), new Proportion(9, 9)))).isEqualTo(new BetaPrior(1, 0));
        assertThat(fit.fit(List.of(new Proportion(0, 1), new Proportion(1, 1)))).isEqualTo(new BetaPrior(.5, 0));
        assertThat(fit.fit(List.of(new Proportion(0, 50), new Proportion(50, 50)))
                        .dispersion())
                .isGreaterThan(.9);
        assertThatThrownBy(() -> fit.fit(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotMindTheOrder(BetaFit fit) {
        List<Proportion> reversed = new ArrayList<>(UNITS);
        Collections.reverse(reversed);
        assertThat(fit.fit(reversed).dispersion()).isCloseTo(fit.fit(UNITS).dispersion(), within(1e-6));
    }
}
