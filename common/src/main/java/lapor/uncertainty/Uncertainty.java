package lapor.uncertainty;

import static java.util.stream.Collectors.toMap;

import lapor.concurrent.Workers;
import lapor.edition.Edition;
import lapor.edition.Indicator;
import lapor.evaluation.Dossier;
import lapor.evaluation.EntryKey;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.statistics.Bounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How sure an evaluation is (ketidakpastian), and what drives it.
 *
 * @param scores the middle 95 % of the drawn evidence scores by the edition's weights and goalposts, by agency id
 * @param ranks by contest in the order in which they are held, then by agency id
 * @param drivers by contest; inputs first, then indicators
 * @param withoutEach ranks without each indicator, by contest, agency id and indicator
 */
public record Uncertainty(
        Map<String, Bounds> scores,
        List<UncertaintyRow> ranks,
        List<DriverRow> drivers,
        List<LeaveOutRow> withoutEach) {

    /**
     * Draws the evaluation as often as the edition says. The same seed gives the same numbers, however entries are
     * ordered and however many threads there are.
     *
     * @return absent where the edition says nothing of uncertainty
     */
    public static Optional<Uncertainty> of(Edition edition, Dossier dossier, Published published, long seed) {
        return edition.uncertainty().map(plan -> {
            Judged judged = new Judged(edition, dossier, published);
            Drawing drawing = new Drawing(plan, seed, Optional.empty());
            Simulation simulation = judged.held(drawing);
            CertainRanks certain = CertainRanks.of(judged.held(drawing.certain()));
            DrawCounts counts = DrawCounts.of(simulation, plan.draws());
            UncertaintyTables tables = new UncertaintyTables(edition, dossier, simulation, certain);
            return Workers.both(
                    () -> tables.ranks(counts, seed),
                    () -> new Influences(
                            InputDrivers.of(simulation, plan, certain.ranks()), judged.without(drawing.certain())),
                    (ranks, influences) -> new Uncertainty(
                            tables.scores(counts, published.evidence()),
                            ranks,
                            tables.drivers(influences.inputs(), influences.without()),
                            tables.withoutEach(influences.without())));
        });
    }

    private record Influences(List<InputDrivers.Influence> inputs, List<LeaveOut> without) {}

    /** What was judged, to be judged again otherwise. */
    private record Judged(Edition edition, Dossier dossier, Published published) {

        Simulation held(Drawing drawing) {
            return HeldContests.of(drawing, edition, dossier, published);
        }

        List<LeaveOut> without(Drawing certain) {
            return edition.evidence().indicators().stream()
                    .map(Indicator::metric)
                    .map(metric -> LeaveOut.of(metric, held(certain.without(metric))))
                    .toList();
        }
    }

    /** The rows with their intervals. */
    public List<EvidenceRow> evidence(List<EvidenceRow> rows) {
        return rows.stream()
                .map(row -> row.within(scores.getOrDefault(row.agencyId(), Bounds.unknown())))
                .toList();
    }

    /** The rows with their intervals and probabilities; what has no rank has no interval. */
    public List<EvaluationRow> evaluation(List<EvaluationRow> rows) {
        Map<EntryKey, UncertaintyRow> byPlace = ranks.stream().collect(toMap(UncertaintyRow::key, row -> row));
        return rows.stream()
                .map(row -> Optional.ofNullable(byPlace.get(row.key()))
                        .filter(drawn -> row.rank().isPresent() || row.shortlisted())
                        .map(drawn ->
                                row.within(drawn.ranks().low(), drawn.ranks().high(), drawn.shortlistProbability()))
                        .orElse(row))
                .toList();
    }
}
