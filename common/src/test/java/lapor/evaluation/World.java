package lapor.evaluation;

import lapor.agency.Peer;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.Group;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Entries of an edition with everything its stages look at. */
record World(
        Edition edition,
        List<Entry> entries,
        List<ExpertScore> documents,
        List<ExpertScore> panel,
        List<Decision> decisions,
        List<EvidenceRow> evidence) {

    static World empty(Edition edition) {
        return new World(
                edition, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** More entries than places in every group, whole-numbered scores so that there are ties, and some gaps. */
    static World random(Edition edition, long seed) {
        Random random = new Random(seed);
        World world = empty(edition);
        for (Group group : edition.groups()) {
            int places = edition.firstStage().ranksAllTogether()
                    ? 8
                    : edition.firstStage().places(group.id());
            for (int i = 0; i < places * 3 / 2 + 4; i++) {
                world.add(group.id(), group.id() + i, score(random), score(random));
            }
        }
        return world;
    }

    /** The same, and a panel that has scored everybody. */
    static World randomWithPanel(Edition edition, long seed) {
        World world = random(edition, seed);
        Random random = new Random(seed + 1);
        for (Entry entry : world.entries) {
            world.addPanel(entry.agencyId(), 40 + random.nextInt(200) / 4.0);
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

    void addPanel(String agencyId, double score) {
        for (Criterion part : edition.panelParts()) {
            panel.add(new ExpertScore(agencyId, part.id(), "panelist", score));
        }
    }

    void decide(Decision.Kind kind, String agencyId, String stage) {
        decide(kind, agencyId, stage, Optional.empty());
    }

    void decide(Decision.Kind kind, String agencyId, String stage, Optional<String> category) {
        String group = entries.stream()
                .filter(entry -> entry.agencyId().equals(agencyId))
                .findFirst()
                .orElseThrow()
                .group();
        decisions.add(new Decision(agencyId, group, stage, category, kind));
    }

    static EvidenceRow evidence(String agencyId, String group, OptionalDouble score) {
        return new EvidenceRow(
                agencyId,
                group,
                Peer.ALL,
                score,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                score.isPresent() ? 1 : 0,
                score.isPresent() ? EvidenceStatus.OK : EvidenceStatus.NOT_ASSESSABLE,
                Map.of());
    }

    List<EvaluationRow> evaluate() {
        return Evaluation.of(edition, new Dossier(entries, documents, panel, decisions), List.of(), evidence);
    }

    World shuffled(long seed) {
        World other = new World(
                edition,
                new ArrayList<>(entries),
                new ArrayList<>(documents),
                new ArrayList<>(panel),
                new ArrayList<>(decisions),
                new ArrayList<>(evidence));
        Random random = new Random(seed);
        Collections.shuffle(other.entries, random);
        Collections.shuffle(other.documents, random);
        Collections.shuffle(other.panel, random);
        Collections.shuffle(other.decisions, random);
        Collections.shuffle(other.evidence, random);
        return other;
    }

    private static OptionalDouble score(Random random) {
        return random.nextInt(10) == 0 ? OptionalDouble.empty() : OptionalDouble.of(40 + random.nextInt(30));
    }
}
