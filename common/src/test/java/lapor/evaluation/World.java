package lapor.evaluation;

import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Entries of an edition with everything the first stage looks at. */
record World(Edition edition, List<Entry> entries, List<ExpertScore> documents, List<EvidenceRow> evidence) {

    static World empty(Edition edition) {
        return new World(edition, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** More entries than places in every group, whole-numbered scores so that there are ties, and some gaps. */
    static World random(Edition edition, long seed) {
        Random random = new Random(seed);
        World world = empty(edition);
        Map<String, Integer> sizes = Map.of("oa", 9, "ip", 60, "upp", 25);
        for (String group : List.of("oa", "ip", "upp")) {
            for (int i = 0; i < sizes.get(group); i++) {
                world.add(group, group + i, score(random), score(random));
            }
        }
        return world;
    }

    /** An entry to which one evaluator gave the same score on every criterion. */
    void add(String group, String agencyId, OptionalDouble document, OptionalDouble evidenceScore) {
        entries.add(new Entry(agencyId, group, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        document.ifPresent(score -> {
            for (Criterion criterion : edition.criteria()) {
                documents.add(new ExpertScore(agencyId, criterion.id(), "evaluator", score));
            }
        });
        evidence.add(evidence(agencyId, group, evidenceScore));
    }

    static EvidenceRow evidence(String agencyId, String group, OptionalDouble score) {
        return new EvidenceRow(
                agencyId,
                group,
                "all",
                score,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                score.isPresent() ? 1 : 0,
                score.isPresent() ? EvidenceStatus.OK : EvidenceStatus.NOT_ASSESSABLE,
                Map.of());
    }

    List<EvaluationRow> evaluate() {
        return DocumentStage.evaluate(edition, entries, documents, evidence);
    }

    World shuffled(long seed) {
        World other =
                new World(edition, new ArrayList<>(entries), new ArrayList<>(documents), new ArrayList<>(evidence));
        Random random = new Random(seed);
        Collections.shuffle(other.entries, random);
        Collections.shuffle(other.documents, random);
        Collections.shuffle(other.evidence, random);
        return other;
    }

    private static OptionalDouble score(Random random) {
        return random.nextInt(10) == 0 ? OptionalDouble.empty() : OptionalDouble.of(40 + random.nextInt(30));
    }
}
