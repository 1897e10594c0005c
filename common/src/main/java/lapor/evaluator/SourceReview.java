package lapor.evaluator;

import lapor.edition.ScoreSource;
import lapor.evaluation.ExpertScore;

import java.util.List;

/**
 * What the scores of one source say of those who gave them.
 *
 * @param source documents or panel
 * @param conflicts scores with a conflict of interest, whether they count or not
 * @param evaluators everybody whose scores count
 * @param linked number of groups of evaluators that have no entry in common, even through others; severity compares
 *     inside one only
 * @param agreement of each criterion that anybody scored, in the edition's order
 * @param disagreements what evaluators should talk about
 * @param entries of everybody who had to be scored
 * @param counting the scores that go into the evaluation
 */
public record SourceReview(
        ScoreSource source,
        List<Conflict> conflicts,
        List<Evaluator> evaluators,
        int linked,
        List<Agreement> agreement,
        List<Spread> disagreements,
        List<EntryScore> entries,
        List<ExpertScore> counting) {}
