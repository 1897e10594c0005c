package lapor.evaluator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.evaluation.ExpertScore;
import lapor.statistics.agreement.IntraclassModel;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class AgreementTest {
    /** Six targets by four judges: Shrout and Fleiss 1979, table 2; ICC(1,1) = .17, ICC(2,1) = .29. */
    private static final double[][] SHROUT_FLEISS = {
        {9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}
    };

    @Test
    void ofTheSameJudgesEverywhereTheirSeverityIsDisagreement() {
        Agreement agreement = Agreement.of("impact", scores("judge"), 6);

        assertThat(agreement.model()).isEqualTo(IntraclassModel.TWO_WAY_RANDOM);
        assertThat(agreement.correlation().orElseThrow().single()).isCloseTo(.29, within(.005));
        assertThat(agreement.evaluators()).isEqualTo(4);
        assertThat(agreement.status(6)).isEqualTo("ok");
    }

    @Test
    void whereEveryEntryHasItsOwnJudgesNothingIsKnownOfTheirSeverity() {
        List<ExpertScore> own = scores("judge").stream()
                .map(score -> new ExpertScore(
                        score.agencyId(), "impact", score.evaluator() + " of " + score.agencyId(), score.score()))
                .toList();
        Agreement agreement = Agreement.of("impact", own, 6);

        assertThat(agreement.model()).isEqualTo(IntraclassModel.ONE_WAY);
        assertThat(agreement.correlation().orElseThrow().single()).isCloseTo(.17, within(.005));
        assertThat(agreement.evaluators()).isEqualTo(24);
    }

    @Test
    void entriesWithOneScoreOrAnotherNumberOfScoresAreNotMixedIn() {
        List<ExpertScore> more = new ArrayList<>(scores("judge"));
        more.add(new ExpertScore("alone", "impact", "judge0", 100));
        more.add(new ExpertScore("pair", "impact", "judge0", 1));
        more.add(new ExpertScore("pair", "impact", "judge1", 99));
        Agreement agreement = Agreement.of("impact", more, 6);

        assertThat(agreement.entries()).isEqualTo(7);
        assertThat(agreement.compared()).isEqualTo(6);
        assertThat(agreement.correlation().orElseThrow().single()).isCloseTo(.17, within(.005));
    }

    @Test
    void ofTooFewEntriesNothingIsTold() {
        Agreement agreement = Agreement.of("impact", scores("judge"), 7);

        assertThat(agreement.correlation()).isEmpty();
        assertThat(agreement.alpha()).isEmpty();
        assertThat(agreement.status(7)).isEqualTo("too_few");
        assertThat(Agreement.of("impact", List.of(), 2).status(2)).isEqualTo("too_few");
    }

    @Test
    void theOrderOfScoresChangesNothing() {
        List<ExpertScore> scores = new ArrayList<>(scores("judge"));
        Collections.shuffle(scores, new Random(3));

        assertThat(Agreement.of("impact", scores, 2)).isEqualTo(Agreement.of("impact", scores("judge"), 2));
    }

    private static List<ExpertScore> scores(String judge) {
        List<ExpertScore> scores = new ArrayList<>();
        for (int i = 0; i < SHROUT_FLEISS.length; i++) {
            for (int j = 0; j < SHROUT_FLEISS[i].length; j++) {
                scores.add(new ExpertScore("target" + i, "impact", judge + j, SHROUT_FLEISS[i][j]));
            }
        }
        return scores;
    }
}
