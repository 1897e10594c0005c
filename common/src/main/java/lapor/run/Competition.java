package lapor.run;

import lapor.edition.Edition;
import lapor.evaluation.Dossier;
import lapor.evaluation.EligibilityRow;
import lapor.evaluation.Entry;
import lapor.evaluator.Affiliation;

import java.util.List;

/**
 * The edition of a run and what was handed in for it.
 *
 * @param dossier without entries when none are given, and then nobody is ranked
 * @param eligibility what became of the conditions on entering
 * @param affiliations where evaluators belong; empty where nobody says
 */
public record Competition(
        Edition edition, Dossier dossier, List<EligibilityRow> eligibility, List<Affiliation> affiliations) {

    /** Who takes part. */
    public List<Entry> entries() {
        return dossier.entries();
    }
}
