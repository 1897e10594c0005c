package lapor.explanation;

import static java.util.stream.Collectors.toMap;

import lapor.agency.Peer;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.Group;
import lapor.edition.Indicator;
import lapor.edition.Mean;
import lapor.edition.WeightedScore;
import lapor.evaluation.Decision;
import lapor.evaluation.Dossier;
import lapor.evaluation.Entry;
import lapor.evaluation.Evaluation;
import lapor.evaluation.EvaluationRow;
import lapor.evaluation.ExpertScore;
import lapor.evidence.Contests;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** An edition with drawn scores of everything that counts, some of them missing. */
record Held(Edition edition, Dossier dossier, List<EvidenceRow> evidence) {
    private static final int GAPS = 5;

    static Held random(Edition edition, long seed) {
        Random random = new Random(seed);
        List<Entry> entries = new ArrayList<>();
        List<ExpertScore> documents = new ArrayList<>();
        List<ExpertScore> panel = new ArrayList<>();
        List<EvidenceRow> evidence = new ArrayList<>();
        for (Group group : edition.groups()) {
            int places = Math.max(8, edition.firstStage().places(group.id()));
            for (int i = 0; i < places * 3 / 2; i++) {
                String id = group.id() + i;
                entries.add(new Entry(
                        id, group.id(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
                for (Criterion criterion : edition.criteria()) {
                    documents.add(new ExpertScore(id, criterion.id(), "one", random.nextInt(101)));
                    documents.add(new ExpertScore(id, criterion.id(), "two", random.nextInt(101)));
                }
                for (Criterion part : edition.panelParts()) {
                    panel.add(new ExpertScore(id, part.id(), "one", random.nextInt(101)));
                }
                Map<String, OptionalDouble> points = new LinkedHashMap<>();
                for (Indicator indicator : edition.evidence().indicators()) {
                    boolean missing = random.nextInt(GAPS) == 0;
                    points.put(
                            indicator.metric(),
                            missing ? OptionalDouble.empty() : OptionalDouble.of(1 + random.nextInt(100)));
                }
                evidence.add(evidence(edition, id, group.id(), points));
            }
        }
        Contests contests = Contests.against(
                edition.evidence(),
                evidence.stream()
                        .filter(row -> row.status() == EvidenceStatus.OK)
                        .collect(toMap(EvidenceRow::agencyId, EvidenceRow::points)));
        if (edition.evidence().aggregation().mean().isEmpty()) {
            evidence.replaceAll(row -> row.status() == EvidenceStatus.OK
                    ? new EvidenceRow(
                            row.agencyId(),
                            row.group(),
                            row.peer(),
                            contests.score(row.agencyId(), row.points()),
                            row.low(),
                            row.high(),
                            row.availableWeight(),
                            row.status(),
                            row.points())
                    : row);
        }
        return new Held(edition, new Dossier(entries, documents, panel, List.of()), evidence);
    }

    Held decided(List<Decision> decisions) {
        return new Held(
                edition, new Dossier(dossier.entries(), dossier.documents(), dossier.panel(), decisions), evidence);
    }

    List<EvaluationRow> evaluate() {
        return Evaluation.of(edition, dossier, List.of(), evidence);
    }

    List<ExplanationRow> explain() {
        return RankExplanations.of(edition, dossier, evidence, evaluate());
    }

    /** The same with other points of one part of one entry. */
    Held with(String agencyId, String part, double points) {
        List<EvidenceRow> other = evidence.stream()
                .map(row -> row.agencyId().equals(agencyId) && row.points().containsKey(part)
                        ? evidence(edition, agencyId, row.group(), replaced(row.points(), part, points))
                        : row)
                .toList();
        return new Held(
                edition,
                new Dossier(
                        dossier.entries(),
                        replaced(dossier.documents(), agencyId, part, points),
                        replaced(dossier.panel(), agencyId, part, points),
                        dossier.decisions()),
                other);
    }

    private static List<ExpertScore> replaced(List<ExpertScore> scores, String agencyId, String part, double points) {
        return scores.stream()
                .map(score ->
                        score.agencyId().equals(agencyId) && score.criterion().equals(part)
                                ? new ExpertScore(agencyId, part, score.evaluator(), points)
                                : score)
                .toList();
    }

    private static Map<String, OptionalDouble> replaced(Map<String, OptionalDouble> points, String part, double other) {
        Map<String, OptionalDouble> changed = new LinkedHashMap<>(points);
        changed.put(part, OptionalDouble.of(other));
        return changed;
    }

    private static EvidenceRow evidence(
            Edition edition, String agencyId, String group, Map<String, OptionalDouble> points) {
        List<WeightedScore> available = new ArrayList<>();
        double weight = 0;
        for (Indicator indicator : edition.evidence().indicators()) {
            OptionalDouble earned = points.getOrDefault(indicator.metric(), OptionalDouble.empty());
            if (earned.isPresent()) {
                available.add(new WeightedScore(indicator.weight(), earned.getAsDouble()));
                weight += indicator.weight();
            }
        }
        boolean enough = weight > edition.evidence().neededWeight() - 1e-9;
        return new EvidenceRow(
                agencyId,
                group,
                Peer.ALL,
                enough
                        ? edition.evidence()
                                .aggregation()
                                .mean()
                                .orElse(Mean.ARITHMETIC)
                                .of(available)
                        : OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                weight,
                enough ? EvidenceStatus.OK : EvidenceStatus.NOT_ASSESSABLE,
                points);
    }
}
