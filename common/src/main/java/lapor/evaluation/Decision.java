package lapor.evaluation;

import lapor.edition.Category;
import lapor.text.Coded;

import java.util.Optional;

/**
 * What people decided of an entry at a stage, whatever its scores: a row of {@code decisions.csv}. Who decided and why
 * stays in that file.
 *
 * @param group the entry's group
 * @param stage id of the stage
 * @param category id of the category, where only one is meant
 */
public record Decision(String agencyId, String group, String stage, Optional<String> category, Kind kind) {

    /** What was decided. */
    public enum Kind implements Coded {
        /** It gets one of the places, before those who get theirs by score. */
        INCLUDE,
        /** It gets no place, and the next one may. */
        EXCLUDE
    }

    /**
     * Whether it speaks of a contest; without a category it speaks of all that the entry takes part in at its stage.
     */
    public boolean speaksOf(Contest contest) {
        return isAtStageOf(contest)
                && (category.isEmpty() || category.equals(contest.category().map(Category::id)));
    }

    /** Whether the contest is one of its stage that entries of its group take part in. */
    public boolean isAtStageOf(Contest contest) {
        return stage.equals(contest.stage().id()) && contest.takes(group);
    }
}
