package lapor.evaluation;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of {@code evaluation.csv}: where an entry stands in its group at a stage.
 *
 * @param edition id of the edition
 * @param stage id of the stage
 * @param group the entry's group
 * @param category category inside the group, empty where a stage has none
 * @param documentScore 0-100, absent when nobody scored its documents
 * @param evidenceScore 0-100, absent when not assessable
 * @param combinedScore 0-100, absent when it cannot be ranked
 * @param rank 1 is best; equal scores share a rank
 * @param shortlisted whether it goes on
 * @param decidedBy what decided that: {@code score}, {@code tie}, {@code decision} or {@code not_assessable}
 */
public record EvaluationRow(
        String edition,
        String stage,
        String group,
        String category,
        String agencyId,
        OptionalDouble documentScore,
        OptionalDouble evidenceScore,
        OptionalDouble combinedScore,
        OptionalInt rank,
        OptionalInt rankLow,
        OptionalInt rankHigh,
        OptionalDouble shortlistProbability,
        boolean shortlisted,
        String decidedBy) {}
