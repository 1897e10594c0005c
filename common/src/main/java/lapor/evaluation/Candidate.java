package lapor.evaluation;

import lapor.edition.Mean;
import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.edition.Stage;
import lapor.edition.WeightedScore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * An entry with the scores it brings to a stage.
 *
 * @param scores 0-100 each; a source that says nothing of the entry is left out
 */
record Candidate(Entry entry, Map<ScoreSource, Double> scores) {
    Candidate {
        scores = Map.copyOf(scores);
    }

    OptionalDouble score(ScoreSource source) {
        Double score = scores.get(source);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    /** The scores by the stage's weights; absent when one that has a weight is missing. */
    OptionalDouble combined(Stage stage) {
        List<WeightedScore> parts = new ArrayList<>();
        for (ScoreWeight part : stage.scores()) {
            OptionalDouble score = score(part.score());
            if (score.isPresent()) {
                parts.add(new WeightedScore(part.weight(), score.getAsDouble()));
            } else if (part.weight() > 0) {
                return OptionalDouble.empty();
            }
        }
        return Mean.ARITHMETIC.of(parts);
    }
}
