package lapor.difference;

import lapor.evaluation.EvaluationRow;
import org.apache.commons.math3.util.Precision;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An entry in a contest of two runs.
 *
 * @param before its row in the earlier run; absent where it did not take part
 * @param after its row in the later run
 * @param between its row when the data of the earlier run are judged as the later one judges; absent where that cannot
 *     be known
 * @param late what late rows and corrections alone make of its score; absent where that cannot be known
 */
public record RankChange(
        Optional<EvaluationRow> before,
        Optional<EvaluationRow> after,
        Optional<EvaluationRow> between,
        OptionalDouble late) {
    /** Those that scores have. */
    private static final int DECIMALS = 9;

    /** The row of the later run, or of the earlier where there is no later one. */
    public EvaluationRow entry() {
        return after.or(() -> before).orElseThrow();
    }

    /** {@code stayed, came} or {@code went}. */
    public String presence() {
        if (before.isEmpty()) {
            return "came";
        }
        return after.isEmpty() ? "went" : "stayed";
    }

    /** Whether score, rank or place differ. */
    public boolean differs() {
        return !before.map(RankChange::standing).equals(after.map(RankChange::standing));
    }

    /** Of the combined score; absent where one of the two is. */
    public OptionalDouble change() {
        return minus(after, before);
    }

    /** What other data make of the change, judged as the later run judges. */
    OptionalDouble byData() {
        return minus(after, between);
    }

    /** What judging otherwise makes of the change, on the data of the earlier run. */
    OptionalDouble byJudging() {
        return minus(between, before);
    }

    private static OptionalDouble minus(Optional<EvaluationRow> one, Optional<EvaluationRow> other) {
        OptionalDouble score = score(one);
        OptionalDouble less = score(other);
        return score.isPresent() && less.isPresent()
                ? OptionalDouble.of(Precision.round(score.getAsDouble() - less.getAsDouble(), DECIMALS))
                : OptionalDouble.empty();
    }

    private static OptionalDouble score(Optional<EvaluationRow> row) {
        return row.map(EvaluationRow::combinedScore).orElseGet(OptionalDouble::empty);
    }

    private static String standing(EvaluationRow row) {
        return row.combinedScore() + " " + row.rank() + " " + row.shortlisted() + " " + row.decidedBy();
    }
}
