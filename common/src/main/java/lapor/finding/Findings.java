package lapor.finding;

import lapor.peer.PeerSets;
import lapor.rule.Rules;
import lapor.tally.CountedPersons;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.TallyRow;

import java.util.Collection;
import java.util.List;
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

    /** What the handlings show. */
    public SeenSigns in(Collection<TallyRow> tallies) {
        return in(tallies, Optional.empty());
    }

    /**
     * The same, with persons as they may be known.
     *
     * @param persons absent where they are counted as the tallies have them
     */
    public SeenSigns in(Collection<TallyRow> tallies, Optional<CountedPersons> persons) {
        return new SeenSigns(this, new Signs(rules.limits(), declared, available).in(tallies, persons));
    }
}
