package lapor.evaluation;

import lapor.edition.Category;
import lapor.edition.ScoreSource;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** An entry in a contest, with its place in the ranking and what became of it. */
record Placed(Contest contest, Ranked ranked, Outcome outcome) {
    private static final String NO_CATEGORY = "";

    Entry entry() {
        return ranked.candidate().entry();
    }

    /** As a row; intervals of ranks and probabilities are left empty, findings none. */
    EvaluationRow row(String edition) {
        Candidate candidate = ranked.candidate();
        return new EvaluationRow(
                edition,
                contest.stage().id(),
                candidate.entry().group(),
                contest.category().map(Category::id).orElse(NO_CATEGORY),
                candidate.entry().agencyId(),
                candidate.score(ScoreSource.DOCUMENTS),
                candidate.score(ScoreSource.EVIDENCE),
                ranked.combined(),
                ranked.rank(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                outcome.isChosen(),
                outcome.decidedBy(),
                0);
    }
}
