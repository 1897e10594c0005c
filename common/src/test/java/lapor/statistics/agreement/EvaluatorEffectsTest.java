package lapor.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class EvaluatorEffectsTest {
    private static final List<Score> SCORES = List.of(
            new Score("a", "X", 70),
            new Score("a", "Y", 60),
            new Score("b", "Y", 55),
            new Score("b", "Z", 75),
            new Score("c", "X", 90),
            new Score("c", "Z", 92),
            new Score("c", "Y", 80),
            new Score("d", "X", 66),
            new Score("e", "Z", 50),
            new Score("e", "X", 40));

    @Test
    void givesTheLeastSquaresSolution() {
        // NumPy lstsq with effects that add up to zero: squares 25.6, with 10 - 5 - 2 degrees of freedom
        EvaluatorEffects effects = EvaluatorEffects.of(SCORES);
        assertThat(points(effects, "X")).isCloseTo(16 / 15.0, within(1e-9));
        assertThat(points(effects, "Y")).isCloseTo(-134 / 15.0, within(1e-9));
        assertThat(points(effects, "Z")).isCloseTo(118 / 15.0, within(1e-9));
        assertThat(effects.adjusted().get("d")).isCloseTo(66 - 16 / 15.0, within(1e-9));
        assertThat(effects.adjusted().get("e")).isCloseTo(40.533333333333296, within(1e-9));
        assertThat(effects.severity().get("Y").standardError().orElseThrow()).isCloseTo(1.50849446, within(1e-7));
        assertThat(effects.groups()).isEqualTo(1);
    }

    @Test
    void findsAnAdditiveWorldAgain() {
        List<Score> scores = new ArrayList<>();
        for (int unit = 0; unit < 9; unit++) {
            for (int evaluator = 0; evaluator < 4; evaluator++) {
                if ((unit + evaluator) % 3 != 0) {
                    scores.add(new Score("u" + unit, "e" + evaluator, 10 * unit + evaluator));
                }
            }
        }
        EvaluatorEffects effects = EvaluatorEffects.of(scores);
        assertThat(points(effects, "e3") - points(effects, "e0")).isCloseTo(3, within(1e-9));
        assertThat(effects.adjusted().get("u5")).isCloseTo(51.5, within(1e-9));
        assertThat(effects.severity().get("e0").standardError().orElseThrow()).isCloseTo(0, within(1e-9));
    }

    @Test
    void tellsEvaluatorsApartThatNoUnitLinks() {
        EvaluatorEffects effects = EvaluatorEffects.of(List.of(
                new Score("a", "X", 60),
                new Score("a", "Y", 70),
                new Score("b", "Z", 1),
                new Score("b", "W", 2),
                new Score("c", "V", 9)));
        assertThat(effects.groups()).isEqualTo(3);
        assertThat(points(effects, "X")).isCloseTo(-5, within(1e-9));
        assertThat(points(effects, "W")).isCloseTo(.5, within(1e-9));
        assertThat(points(effects, "V")).isCloseTo(0, within(1e-9));
        // everything is explained, so nothing is known of the error
        assertThat(effects.severity().get("X").standardError()).isEmpty();
    }

    @Test
    void doesNotMindTheOrderOfScores() {
        List<Score> reversed = new ArrayList<>(SCORES);
        Collections.reverse(reversed);
        assertThat(points(EvaluatorEffects.of(reversed), "Z"))
                .isCloseTo(points(EvaluatorEffects.of(SCORES), "Z"), within(1e-9));
    }

    @Test
    void standsASingleScoreAndRefusesNone() {
        EvaluatorEffects effects = EvaluatorEffects.of(List.of(new Score("a", "X", 60)));
        assertThat(effects.adjusted()).containsEntry("a", 60.0);
        assertThat(points(effects, "X")).isZero();
        assertThatThrownBy(() -> EvaluatorEffects.of(List.of())).hasMessageContaining("no scores");
        assertThatThrownBy(() -> new Score("a", "X", Double.NaN)).hasMessageContaining("X gave a NaN");
    }

    private static double points(EvaluatorEffects effects, String evaluator) {
        return effects.severity().get(evaluator).points();
    }
}
