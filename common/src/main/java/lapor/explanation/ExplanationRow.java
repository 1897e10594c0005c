package lapor.explanation;

import lapor.edition.ScoreSource;
import lapor.evaluation.EvaluationRow;

import java.util.OptionalDouble;

/**
 * One row of {@code explanation.csv}: what one part does for the rank of an entry in a contest. The contributions of
 * the rows that add up make the combined score; their differences make the distance to the other entry.
 *
 * @param entry the row of {@code evaluation.csv} that is explained
 * @param source of the score
 * @param part id of the criterion, part of the panel, or indicator; the source's own code for the source as a whole
 * @param adds whether it is one of the rows that add up. Indicators that are not averaged arithmetically do not: the
 *     source as a whole has a row then, and an indicator's difference is by how much the combined score would change if
 *     it had the other entry's points
 * @param weight share of the combined score that the part carries for this entry, 0-1; 0 where it has no points
 * @param points 0-100; absent where nobody scored it, or where there is no evidence
 * @param contribution to the combined score, 0-100; absent where there is none, or where parts do not add up
 * @param above against the entry just above, of a better rank
 * @param below against the entry just below, of a worse rank
 * @param cutoff against the last entry that goes on by score
 * @param need points with which this part alone would change whether the entry goes on
 */
public record ExplanationRow(
        EvaluationRow entry,
        ScoreSource source,
        String part,
        boolean adds,
        double weight,
        OptionalDouble points,
        OptionalDouble contribution,
        Against above,
        Against below,
        Against cutoff,
        Need need) {}
