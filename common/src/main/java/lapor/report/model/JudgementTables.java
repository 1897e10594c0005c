package lapor.report.model;

import lapor.crosscheck.CheckedClaim;
import lapor.evaluation.EligibilityRow;
import lapor.evaluator.Review;
import lapor.explanation.ExplanationRow;
import lapor.uncertainty.Uncertainty;

import java.util.List;
import java.util.Optional;

/**
 * What stands behind ranks and verdicts. Every list may be empty.
 *
 * @param eligibility rows of {@code eligibility.csv}
 * @param explanation rows of {@code explanation.csv}
 * @param uncertainty how sure ranks are, if that was drawn
 * @param review of the people who scored, if anybody did
 * @param claims what was found of each claim
 */
public record JudgementTables(
        List<EligibilityRow> eligibility,
        List<ExplanationRow> explanation,
        Optional<Uncertainty> uncertainty,
        Optional<Review> review,
        List<CheckedClaim> claims) {
    public JudgementTables {
        eligibility = List.copyOf(eligibility);
        explanation = List.copyOf(explanation);
        claims = List.copyOf(claims);
    }

    public static JudgementTables none() {
        return new JudgementTables(List.of(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
