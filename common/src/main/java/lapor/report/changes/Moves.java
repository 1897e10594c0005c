package lapor.report.changes;

import lapor.difference.RankChange;
import lapor.evaluation.EvaluationRow;

import java.util.OptionalInt;

/** How an entry's place changed. */
final class Moves {
    private Moves() {}

    /** Whether it is selected now, and was not. */
    static boolean cameIn(RankChange change) {
        return change.after().filter(EvaluationRow::shortlisted).isPresent()
                && change.before().filter(EvaluationRow::shortlisted).isEmpty();
    }

    /** Whether it was selected, and is no more. */
    static boolean wentOut(RankChange change) {
        return change.before().filter(EvaluationRow::shortlisted).isPresent()
                && change.after().filter(EvaluationRow::shortlisted).isEmpty();
    }

    static boolean crossed(RankChange change) {
        return cameIn(change) || wentOut(change);
    }

    /** By how many places it moved down; absent where it had or has no rank. */
    static OptionalInt down(RankChange change) {
        OptionalInt before = change.before().map(EvaluationRow::rank).orElseGet(OptionalInt::empty);
        OptionalInt after = change.after().map(EvaluationRow::rank).orElseGet(OptionalInt::empty);
        return before.isPresent() && after.isPresent()
                ? OptionalInt.of(after.getAsInt() - before.getAsInt())
                : OptionalInt.empty();
    }

    /** Whether it has another rank; one that it gained or lost counts. */
    static boolean movedRank(RankChange change) {
        return !change.before()
                .map(EvaluationRow::rank)
                .orElseGet(OptionalInt::empty)
                .equals(change.after().map(EvaluationRow::rank).orElseGet(OptionalInt::empty));
    }

    /** By how many places it moved either way. */
    static int size(RankChange change) {
        return Math.abs(down(change).orElse(0));
    }
}
