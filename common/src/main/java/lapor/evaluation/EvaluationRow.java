package lapor.evaluation;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of {@code evaluation.csv}: where an entry stands among those it competes with at a stage.
 *
 * @param edition id of the edition
 * @param stage id of the stage
 * @param group the entry's group
 * @param category category inside the group, empty where a stage has none; who wins a category has no row in later ones
 * @param documentScore 0-100, as the category weighs criteria; absent when a criterion that counts is not scored
 * @param evidenceScore 0-100, absent when not assessable
 * @param combinedScore 0-100, absent when a score that counts is missing
 * @param rank 1 is best; equal scores share a rank; absent when it cannot be ranked, or not yet
 * @param rankLow smallest of the ranks that it has in the middle 95 % of all draws; absent where nothing is drawn
 * @param rankHigh largest
 * @param shortlistProbability share of all draws in which it goes on, or at the last stage wins
 * @param shortlisted whether it goes on, or at the last stage wins
 * @param decidedBy what decided over its place, or why it has none
 * @param openFindings findings of its agency in the evidence window that nobody has reviewed
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
        DecidedBy decidedBy,
        int openFindings) {

    /** By stage, group, category, rank and agency id; those without a rank come last. */
    static final Comparator<EvaluationRow> ORDER = Comparator.comparing(EvaluationRow::contest)
            .thenComparing(row -> row.rank().orElse(Integer.MAX_VALUE))
            .thenComparing(EvaluationRow::agencyId);

    /** The contest of its group. */
    public ContestKey contest() {
        return new ContestKey(stage, group, category);
    }

    /** The entry in its contest. */
    public EntryKey key() {
        return new EntryKey(contest(), agencyId);
    }

    /** The same with how sure the rank is. */
    public EvaluationRow within(OptionalInt low, OptionalInt high, double probability) {
        return new EvaluationRow(
                edition,
                stage,
                group,
                category,
                agencyId,
                documentScore,
                evidenceScore,
                combinedScore,
                rank,
                low,
                high,
                OptionalDouble.of(probability),
                shortlisted,
                decidedBy,
                openFindings);
    }

    /** The same with how many findings of its agency are open. */
    public EvaluationRow beside(int findings) {
        return new EvaluationRow(
                edition,
                stage,
                group,
                category,
                agencyId,
                documentScore,
                evidenceScore,
                combinedScore,
                rank,
                rankLow,
                rankHigh,
                shortlistProbability,
                shortlisted,
                decidedBy,
                findings);
    }
}
