package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.Basis;
import lapor.edition.Criterion;
import lapor.text.LocalText;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ExpertScoresTest {
    private static final List<Criterion> CRITERIA =
            List.of(criterion("impact", 0.75), criterion("change", 0.25), criterion("remark", 0));

    @Test
    void weighsCriteriaOverTheMeanOfTheirEvaluators() {
        ExpertScores scores = ExpertScores.of(
                CRITERIA,
                List.of(
                        new ExpertScore("a", "impact", "x", 60),
                        new ExpertScore("a", "impact", "y", 80),
                        new ExpertScore("a", "impact", "z", 100),
                        new ExpertScore("a", "change", "x", 40)));

        assertThat(scores.mean("a", "impact")).hasValue(80);
        assertThat(scores.score("a")).hasValue(70);
    }

    @Test
    void saysNothingOfAnEntryWithAnUnscoredCriterion() {
        ExpertScores scores = ExpertScores.of(CRITERIA, List.of(new ExpertScore("a", "impact", "x", 60)));

        assertThat(scores.score("a")).isEmpty();
        assertThat(scores.score("b")).isEmpty();
    }

    private static Criterion criterion(String id, double weight) {
        return new Criterion(id, LocalText.text(id, id), weight, new Basis(Optional.empty(), Optional.empty()));
    }
}
