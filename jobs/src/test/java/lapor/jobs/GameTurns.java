package lapor.jobs;

import lapor.agency.Agency;
import lapor.edition.Edition;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceScores;
import lapor.finding.FindingRow;
import lapor.finding.Findings;
import lapor.metric.Measured;
import lapor.metric.Measurement;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.peer.PeerSets;
import lapor.privacy.Privacy;
import lapor.privacy.Told;
import lapor.run.RunPlan;
import lapor.tally.Fact;
import lapor.tally.Period;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Judges one agency after the other as it plays, while all others are honest: as {@link lapor.judgement.Judgement}
 * does, but only of what playing can change. What others show, and what of it may be told, is worked out once.
 */
final class GameTurns {
    private final RunPlan plan;
    private final List<Agency> agencies;
    private final Set<Fact> available;
    private final SortedMap<String, Entrant> honest = new TreeMap<>();

    /**
     * What follows from the counts of one agency alone.
     *
     * @param evidence its score
     * @param inWindow rows that show signs in the evidence window
     * @param received the metric that makes its band of volume
     * @param told findings that may be told
     */
    private record Entrant(
            List<EvidenceRow> evidence, List<TallyRow> inWindow, List<MetricRow> received, List<FindingRow> told) {}

    /**
     * Judged beside these.
     *
     * @param counts of all agencies, nobody playing
     */
    GameTurns(RunPlan plan, List<GameCount> counts) {
        this.plan = plan;
        this.available = counts.get(0).tallies().available();
        this.agencies = plan.participants()
                .answering(counts.stream().map(GameCount::agency).toList());
        counts.parallelStream()
                .map(count -> Map.entry(count.agency(), entrant(count)))
                .toList()
                .forEach(entrant -> honest.put(entrant.getKey(), entrant.getValue()));
    }

    /** What is said of each agency while all are honest. */
    SortedMap<String, GameVerdict> honest() {
        List<FindingRow> held = held(honest);
        SortedMap<String, GameVerdict> verdicts = new TreeMap<>();
        honest.forEach((agency, entrant) -> verdicts.put(agency, verdict(agency, entrant, held)));
        return verdicts;
    }

    /** What is said of an agency that plays. */
    GameVerdict played(GameCount count) {
        SortedMap<String, Entrant> now = new TreeMap<>(honest);
        Entrant player = entrant(count);
        now.put(count.agency(), player);
        return verdict(count.agency(), player, held(now));
    }

    private GameVerdict verdict(String agency, Entrant entrant, List<FindingRow> held) {
        return GameVerdict.of(agency, window(), entrant.evidence(), entrant.received(), held);
    }

    private Entrant entrant(GameCount count) {
        Tallies tallies = count.tallies();
        List<MetricRow> measured =
                new Measurement(plan.rulebook().limits(), plan.rulebook().declared()).measure(tallies, agencies);
        Told told = new Privacy(
                        plan.rulebook().rules().smallCell(), plan.rulebook().declared())
                .published(
                        new Told(
                                measured,
                                List.of(),
                                findings(plan.rulebook().declared(), PeerSets.byType(agencies))
                                        .in(tallies.rows())
                                        .counted(),
                                List.of(),
                                List.of()),
                        agencies);
        return new Entrant(
                EvidenceScores.of(
                        edition().evidence(), Measured.of(told.metrics()), PeerSets.byType(agencies), Map.of()),
                tallies.rows().stream()
                        .filter(row -> row.value() == 0 && window().contains(row.slice()))
                        .toList(),
                measured.stream()
                        .filter(row -> row.metric().equals(Metrics.RECEIVED)
                                && row.period().equals(window().id()))
                        .toList(),
                told.findings());
    }

    private List<FindingRow> held(Map<String, Entrant> entrants) {
        List<TallyRow> rows = new ArrayList<>();
        List<MetricRow> received = new ArrayList<>();
        List<FindingRow> told = new ArrayList<>();
        entrants.values().forEach(entrant -> {
            rows.addAll(entrant.inWindow());
            received.addAll(entrant.received());
            told.addAll(entrant.told());
        });
        PeerSets peers = plan.assessment()
                .bands()
                .map(bands -> PeerSets.of(agencies, bands, received, window().id()))
                .orElseGet(() -> PeerSets.byType(agencies));
        return findings(List.of(window()), peers).in(rows).held(told);
    }

    private Findings findings(List<Period> declared, PeerSets peers) {
        return new Findings(plan.rulebook().rules(), declared, available, peers, List.of());
    }

    private Edition edition() {
        return plan.assessment().edition().orElseThrow();
    }

    private Period window() {
        return plan.assessment().evidenceWindow().orElseThrow();
    }
}
