package lapor.run;

import lapor.crosscheck.Claim;
import lapor.edition.Edition;
import lapor.edition.VolumeBands;
import lapor.finding.ReviewedFinding;
import lapor.tally.Period;

import java.util.List;
import java.util.Optional;

/**
 * What measurements are judged for: a competition, the claims of self-assessments, and what people found of findings.
 *
 * @param competition absent where a run ends with metrics
 * @param claims empty where none were handed in
 * @param reviewed findings that people had looked at by the run's instant; empty where none were handed in
 */
public record Assessment(Optional<Competition> competition, List<Claim> claims, List<ReviewedFinding> reviewed) {
    public Assessment {
        claims = List.copyOf(claims);
        reviewed = List.copyOf(reviewed);
    }

    /** The edition of the competition. */
    public Optional<Edition> edition() {
        return competition.map(Competition::edition);
    }

    /** The period that reports show first, when there is an edition: its evidence window. */
    public Optional<Period> evidenceWindow() {
        return edition().flatMap(edition -> edition.periods().stream()
                .filter(period -> period.id().equals(edition.windowId()))
                .findFirst());
    }

    /** The bands of volume inside which the edition compares agencies, where it has any. */
    public Optional<VolumeBands> bands() {
        return edition().flatMap(edition -> edition.evidence().bands());
    }
}
