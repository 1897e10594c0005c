package lapor.judgement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.breakdown.MixRow;
import lapor.metric.Measurement;
import lapor.peer.ComparisonRow;
import lapor.peer.Comparisons;
import lapor.peer.GroupRow;
import lapor.peer.GroupSuppression;
import lapor.peer.Groups;
import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.run.Assessment;
import lapor.run.Rulebook;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Agencies beside their peers, as it may be published.
 *
 * @param groups what the agencies of each type, and all of them, show together
 * @param comparisons how each agency stands among its peers, in years and declared periods
 */
public record Peers(List<GroupRow> groups, List<ComparisonRow> comparisons) {

    /**
     * Compares.
     *
     * @param mix sorts of complaints, after folding
     * @param tallies of agencies, after folding
     */
    static Peers of(List<MixRow> mix, Tallies tallies, Measures measures, Rulebook rulebook, Assessment assessment) {
        return new Peers(
                groups(tallies, measures, rulebook),
                new Comparisons(PeerRules.bundled(), wholePeriods(tallies, rulebook.declared()))
                        .of(measures.published(), sets(measures, assessment), mix));
    }

    private static List<GroupRow> groups(Tallies tallies, Measures measures, Rulebook rulebook) {
        Measurement measurement = new Measurement(rulebook.limits(), rulebook.declared());
        return new GroupSuppression(rulebook.rules().smallCell())
                .apply(
                        new Groups(measurement).measure(tallies, measures.agencies(), measures.measured()),
                        measures.agencies(),
                        measures.measured(),
                        measures.published());
    }

    private static Set<String> wholePeriods(Tallies tallies, List<Period> declared) {
        List<LocalDate> slices =
                tallies.rows().stream().map(TallyRow::slice).distinct().toList();
        return Periods.measured(slices, declared).stream()
                .filter(Periods::isWhole)
                .map(Period::id)
                .collect(toUnmodifiableSet());
    }

    /** With whom each agency is compared, as the edition has it. */
    static PeerSets sets(Measures measures, Assessment assessment) {
        return assessment
                .bands()
                .flatMap(bands -> assessment
                        .evidenceWindow()
                        .map(window -> PeerSets.of(measures.agencies(), bands, measures.measured(), window.id())))
                .orElseGet(() -> PeerSets.byType(measures.agencies()));
    }
}
