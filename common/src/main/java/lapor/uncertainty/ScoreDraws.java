package lapor.uncertainty;

import lapor.edition.Category;
import lapor.edition.Edition;
import lapor.edition.ScoreSource;
import lapor.evaluation.Contest;
import lapor.evaluation.Dossier;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** All scores that entries bring to contests, drawn. */
final class ScoreDraws {
    private final Drawing drawing;
    private final Edition edition;
    private final Dossier dossier;
    private final EvidenceDraws evidence;
    private final Map<String, Integer> evidenceRows = new HashMap<>();
    private final ExpertDraws panel;
    private final Map<Optional<String>, ExpertDraws> documents = new HashMap<>();

    ScoreDraws(Drawing drawing, Edition edition, Dossier dossier, EvidenceDraws evidence) {
        this.drawing = drawing;
        this.edition = edition;
        this.dossier = dossier;
        this.evidence = evidence;
        this.panel = new ExpertDraws(drawing, "panel", edition.panelParts(), dossier.panel());
        List<String> agencies = evidence.agencies();
        IntStream.range(0, agencies.size()).forEach(a -> evidenceRows.put(agencies.get(a), a));
    }

    EvidenceDraws evidence() {
        return evidence;
    }

    /** Whether an entry has a score from the source; of its documents as the contest's category weighs them. */
    boolean has(ScoreSource source, Contest contest, String agencyId) {
        return source == ScoreSource.EVIDENCE
                ? evidenceRows.containsKey(agencyId)
                : experts(source, contest).has(agencyId);
    }

    /** The scores of a block by entrant and draw, those of evidence taken from what was drawn of it. */
    double[][] in(DrawBlock block, EvidenceDraws.Block drawn, ScoreSource source, ContestDraws contest) {
        if (source != ScoreSource.EVIDENCE) {
            return experts(source, contest.contest()).in(block, contest.entrants());
        }
        double[] unknown = new double[block.size()];
        Arrays.fill(unknown, Double.NaN);
        return contest.entrants().stream()
                .map(id -> evidenceRows.containsKey(id) ? drawn.competing()[evidenceRows.get(id)] : unknown)
                .toArray(double[][]::new);
    }

    /** The square of the standard error of a score that people gave, by the edition's weights. */
    double errorVariance(ScoreSource source, Contest contest, String agencyId) {
        return experts(source, contest).errorVariance(agencyId);
    }

    private synchronized ExpertDraws experts(ScoreSource source, Contest contest) {
        if (source == ScoreSource.PANEL) {
            return panel;
        }
        return documents.computeIfAbsent(
                contest.category().map(Category::id),
                id -> new ExpertDraws(
                        drawing,
                        "documents",
                        contest.category()
                                .map(found -> found.weigh(edition.criteria()))
                                .orElseGet(edition::criteria),
                        dossier.documents()));
    }
}
