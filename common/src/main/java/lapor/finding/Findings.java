package lapor.finding;

import static java.util.stream.Collectors.toMap;

import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.rule.Rules;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.TallyRow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for findings in tallies, in years and declared periods: shares that lie beyond what an agency's peers show, or
 * beyond a limit of the rules.
 *
 * @param available facts whose events the source records; what it cannot show is not found
 * @param peers with whom agencies are compared
 * @param reviewed findings that people have looked at
 */
public record Findings(
        Rules rules, List<Period> declared, Set<Fact> available, PeerSets peers, List<ReviewedFinding> reviewed) {
    public Findings {
        declared = List.copyOf(declared);
        available = Set.copyOf(available);
        reviewed = List.copyOf(reviewed);
    }

    /** What any handling shows: by agency id, by period as metrics have them, and in the order of {@link Finding}. */
    public List<FindingRow> in(Collection<TallyRow> tallies) {
        List<Sign> signs = new Signs(rules.limits(), declared, available, rules.smallCell()).in(tallies);
        Map<Sign, Compared> compared = new Benchmarks(rules.findings(), PeerRules.bundled(), peers).of(signs);
        Map<ReviewedFinding.Key, ReviewedFinding> reviews =
                reviewed.stream().collect(toMap(ReviewedFinding::key, review -> review));
        return signs.stream()
                .filter(sign -> sign.count().cases() > 0)
                .map(sign -> row(
                        sign,
                        Optional.ofNullable(compared.get(sign)),
                        Optional.ofNullable(
                                reviews.get(new ReviewedFinding.Key(sign.agencyId(), sign.period(), sign.finding())))))
                .toList();
    }

    private FindingRow row(Sign sign, Optional<Compared> compared, Optional<ReviewedFinding> review) {
        if (sign.withheld()) {
            return FindingRow.withheld(sign);
        }
        Standing standing = compared.map(found -> standing(sign, found, review)).orElse(Standing.TOO_FEW);
        return FindingRow.shown(
                sign,
                compared.map(Compared::benchmark).orElse(Benchmark.NONE),
                compared.map(Compared::beyond).orElse(Beyond.NEITHER),
                standing,
                review.filter(found -> standing == Standing.REVIEWED)
                        .map(ReviewedFinding::reviewedBy)
                        .orElse(""));
    }

    private Standing standing(Sign sign, Compared compared, Optional<ReviewedFinding> review) {
        if (compared.against() == Compared.Against.NOTHING) {
            return Standing.NO_BASELINE;
        }
        if (compared.beyond() == Beyond.NEITHER) {
            return Standing.USUAL;
        }
        if (sign.count().cases() < rules.findings().fewestCases()) {
            return Standing.TOO_FEW;
        }
        return review.isPresent() ? Standing.REVIEWED : Standing.OPEN;
    }
}
