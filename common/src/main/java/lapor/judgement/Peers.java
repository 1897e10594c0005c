package lapor.judgement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.agency.Agency;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.peer.ComparisonRow;
import lapor.peer.Comparisons;
import lapor.peer.GroupRow;
import lapor.peer.GroupSuppression;
import lapor.peer.Groups;
import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.run.RunPlan;
import lapor.tally.Period;
import lapor.tally.Periods;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.List;

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
     * @param tallies of agencies, after folding
     * @param measured rows before suppression, and
     * @param published after
     */
    static Peers of(
            Counted counted,
            RunPlan plan,
            Tallies tallies,
            List<Agency> agencies,
            List<MetricRow> measured,
            List<MetricRow> published) {
        Measurement measurement = new Measurement(plan.rules().limits(), plan.declared(), plan.seed());
        List<GroupRow> groups = new GroupSuppression(plan.rules().smallCell())
                .apply(new Groups(measurement).measure(tallies, agencies, measured), agencies, measured, published);
        Comparisons comparisons = new Comparisons(
                PeerRules.bundled(),
                Periods.measured(
                                tallies.rows().stream()
                                        .map(TallyRow::slice)
                                        .distinct()
                                        .toList(),
                                plan.declared())
                        .stream()
                        .filter(Periods::isWhole)
                        .map(Period::id)
                        .collect(toUnmodifiableSet()));
        return new Peers(groups, comparisons.of(published, sets(plan, agencies, measured), Series.mix(counted, plan)));
    }

    /** With whom each agency is compared, as the edition has it. */
    static PeerSets sets(RunPlan plan, List<Agency> agencies, List<MetricRow> measured) {
        return plan.competition()
                .flatMap(held -> held.edition().evidence().bands())
                .flatMap(bands ->
                        plan.evidenceWindow().map(window -> PeerSets.of(agencies, bands, measured, window.id())))
                .orElseGet(() -> PeerSets.byType(agencies));
    }
}
