package lapor.judgement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.breakdown.MixRow;
import lapor.metric.MetricRow;
import lapor.peer.ComparisonRow;
import lapor.peer.Comparisons;
import lapor.peer.GroupRow;
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
import java.util.stream.Stream;

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
     * @param groups as they may be published
     * @param sets with whom each agency is compared
     * @param mix sorts of complaints, after folding
     * @param tallies of agencies, after folding
     * @param published the metrics as they may be published
     */
    static Peers of(
            List<GroupRow> groups,
            PeerSets sets,
            List<MixRow> mix,
            Tallies tallies,
            List<MetricRow> published,
            Rulebook rulebook) {
        return new Peers(
                groups,
                new Comparisons(PeerRules.bundled(), wholePeriods(tallies, rulebook.declared()))
                        .of(
                                published,
                                sets,
                                ofPeriodsThatAreOver(mix, tallies, rulebook.declared()),
                                rulebook.rules().smallCell()));
    }

    /** Night by night what a running period lets expect would tell the sort of what is new. */
    private static List<MixRow> ofPeriodsThatAreOver(List<MixRow> mix, Tallies tallies, List<Period> declared) {
        Set<String> running = measured(tallies, declared)
                .filter(period -> tallies.persons()
                        .filter(persons -> !persons.isOver(period))
                        .isPresent())
                .map(Period::id)
                .collect(toUnmodifiableSet());
        return mix.stream().filter(row -> !running.contains(row.period())).toList();
    }

    private static Set<String> wholePeriods(Tallies tallies, List<Period> declared) {
        return measured(tallies, declared)
                .filter(Periods::isWhole)
                .map(Period::id)
                .collect(toUnmodifiableSet());
    }

    private static Stream<Period> measured(Tallies tallies, List<Period> declared) {
        List<LocalDate> slices =
                tallies.rows().stream().map(TallyRow::slice).distinct().toList();
        return Periods.measured(slices, declared).stream();
    }

    /** With whom each agency is compared, as the edition has it. */
    static PeerSets sets(List<Agency> agencies, List<MetricRow> measured, Assessment assessment) {
        return assessment
                .bands()
                .flatMap(bands ->
                        assessment.evidenceWindow().map(window -> PeerSets.of(agencies, bands, measured, window.id())))
                .orElseGet(() -> PeerSets.byType(agencies));
    }
}
