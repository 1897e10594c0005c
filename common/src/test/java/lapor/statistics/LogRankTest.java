package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class LogRankTest {
    private static final SurvivalSample MAINTAINED =
            new SurvivalSample(Histogram.ofValues(9, 13, 18, 23, 31, 34, 48), Histogram.ofValues(13, 28, 45, 161));
    private static final SurvivalSample NONMAINTAINED =
            new SurvivalSample(Histogram.ofValues(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), Histogram.ofValues(16));
    private static final SurvivalSample THIRD =
            new SurvivalSample(Histogram.ofValues(3, 3, 8, 20, 25), Histogram.ofValues(9, 20));
    private static final SurvivalSample NOBODY = new SurvivalSample(Histogram.empty(), Histogram.empty());

    @Test
    void givesWhatRPrintsForLeukaemia() {
        // survdiff(Surv(time, status) ~ x, data = aml): chisq 3.4 on 1 degree of freedom, p 0.07
        LogRank test = LogRank.between(List.of(MAINTAINED, NONMAINTAINED)).orElseThrow();
        assertThat(test.chiSquare()).isCloseTo(3.396389, within(5e-7));
        assertThat(test.degreesOfFreedom()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(.0653, within(5e-5));
    }

    @Test
    void givesWhatRPrintsForOvarianCancer() {
        // survdiff(Surv(futime, fustat) ~ rx, data = ovarian): chisq 1.06, p 0.303
        SurvivalSample first = new SurvivalSample(
                Histogram.ofValues(59, 115, 156, 268, 329, 431, 638),
                Histogram.ofValues(448, 477, 803, 855, 1040, 1106));
        SurvivalSample second = new SurvivalSample(
                Histogram.ofValues(353, 365, 464, 475, 563),
                Histogram.ofValues(377, 421, 744, 769, 770, 1129, 1206, 1227));
        LogRank test = LogRank.between(List.of(first, second)).orElseThrow();
        assertThat(test.chiSquare()).isCloseTo(1.06, within(5e-3));
        assertThat(test.p()).isCloseTo(.303, within(5e-4));
    }

    @Test
    void comparesThreeGroups() {
        // the same sums in NumPy, case by case: 6.167415, p 0.045789
        LogRank test =
                LogRank.between(List.of(MAINTAINED, NONMAINTAINED, THIRD)).orElseThrow();
        assertThat(test.chiSquare()).isCloseTo(6.1674152635738, within(1e-9));
        assertThat(test.degreesOfFreedom()).isEqualTo(2);
        assertThat(test.p()).isCloseTo(.0457891721484, within(1e-9));
    }

    @Test
    void doesNotMindTheOrderOfGroupsNorEmptyOnes() {
        LogRank test =
                LogRank.between(List.of(MAINTAINED, NONMAINTAINED, THIRD)).orElseThrow();
        LogRank other = LogRank.between(List.of(THIRD, NOBODY, MAINTAINED, NONMAINTAINED))
                .orElseThrow();
        assertThat(other.chiSquare()).isCloseTo(test.chiSquare(), within(1e-9));
        assertThat(other.degreesOfFreedom()).isEqualTo(2);
    }

    @Test
    void findsNoDifferenceOfAGroupToItself() {
        LogRank test = LogRank.between(List.of(THIRD, THIRD)).orElseThrow();
        assertThat(test.chiSquare()).isZero();
        assertThat(test.p()).isEqualTo(1);
    }

    @Test
    void saysNothingWhereNothingCanBeCompared() {
        SurvivalSample waiting = new SurvivalSample(Histogram.empty(), Histogram.ofValues(4, 5));
        assertThat(LogRank.between(List.of())).isEmpty();
        assertThat(LogRank.between(List.of(MAINTAINED))).isEmpty();
        assertThat(LogRank.between(List.of(waiting, waiting))).isEmpty();
        assertThat(LogRank.between(List.of(NOBODY, MAINTAINED))).isEmpty();
        // one alone at each time
        SurvivalSample one = new SurvivalSample(Histogram.ofValues(3), Histogram.empty());
        assertThat(LogRank.between(List.of(one, NOBODY))).isEmpty();
    }
}
