package lapor.uncertainty;

import lapor.edition.Edition;
import lapor.edition.EditionFixture;
import lapor.edition.Group;
import lapor.edition.Indicator;
import lapor.evaluation.Decision;
import lapor.evaluation.Dossier;
import lapor.evaluation.Entry;
import lapor.evaluation.Evaluation;
import lapor.evaluation.ExpertScore;
import lapor.evidence.EvidenceScores;
import lapor.metric.Estimate;
import lapor.metric.JointOutcomes;
import lapor.metric.Measured;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.peer.PeerSets;
import lapor.rule.Rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Entries of the edition of 2022 whose evidence is measured and whose documents and panel are scored. */
final class Contestants {
    static final long SEED = 7;
    private static final String OUTSIDER = "not-entered";

    final Edition edition;
    final List<Entry> entries = new ArrayList<>();
    final List<ExpertScore> documents = new ArrayList<>();
    final List<ExpertScore> panel = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final Map<String, List<MetricRow>> metrics = new TreeMap<>();

    Contestants(Edition edition) {
        this.edition = edition;
    }

    /** Half as many again as there are places, and an agency that did not enter. */
    static Contestants of2022(EditionFixture fixture, long seed) {
        Random random = new Random(seed);
        Contestants all = new Contestants(fixture.read());
        all.measure(OUTSIDER, 30, 10 + random.nextInt(20));
        for (Group group : all.edition.groups()) {
            int places = all.edition.firstStage().places(group.id());
            for (int i = 0; i < places * 3 / 2 + 2; i++) {
                all.enter(group.id(), group.id() + "-" + (100 + i), random);
            }
        }
        return all;
    }

    /** An entry with some evidence, and two evaluators' scores of its documents. */
    void enter(String group, String id, Random random) {
        entries.add(new Entry(id, group, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        int cases = 20 + random.nextInt(200);
        measure(id, cases, (int) (cases * (0.4 + 0.5 * random.nextDouble())));
        double level = 50 + 30 * random.nextDouble();
        for (var criterion : edition.criteria()) {
            for (String evaluator : List.of("a", "b")) {
                documents.add(
                        new ExpertScore(id, criterion.id(), evaluator, Math.rint(level + 8 * random.nextGaussian())));
            }
        }
    }

    /** As many of each share, and a median of days that falls with them. */
    void measure(String id, int cases, int good) {
        List<MetricRow> rows = new ArrayList<>();
        for (Indicator indicator : edition.evidence().indicators()) {
            Estimate estimate =
                    switch (indicator.metric()) {
                        case "first_response_median_days" -> days(18 - 16.0 * good / cases, cases);
                        case "satisfaction_mean" -> points(1 + 4.0 * good / cases, cases);
                        default -> Estimate.share(good, cases);
                    };
            rows.add(new MetricRow(id, indicator.period(), indicator.metric(), estimate));
        }
        metrics.put(id, rows);
    }

    /** Two panelists for all who are let in. */
    Contestants withPanel() {
        Random random = new Random(SEED);
        for (Entry entry : entries) {
            double level = 50 + 30 * random.nextDouble();
            for (var part : edition.panelParts()) {
                for (String evaluator : List.of("p", "q")) {
                    panel.add(new ExpertScore(
                            entry.agencyId(), part.id(), evaluator, level + Math.rint(6 * random.nextGaussian())));
                }
            }
        }
        return this;
    }

    Contestants shuffled() {
        Random random = new Random(SEED);
        Stream.of(entries, documents, panel, decisions).forEach(list -> Collections.shuffle(list, random));
        return this;
    }

    Dossier dossier() {
        return new Dossier(entries, documents, panel, decisions);
    }

    Published published() {
        Map<String, String> groups = new TreeMap<>();
        entries.forEach(entry -> groups.put(entry.agencyId(), entry.group()));
        Measured measured =
                Measured.of(metrics.values().stream().flatMap(List::stream).toList());
        var evidence = EvidenceScores.of(edition.evidence(), measured, PeerSets.byType(List.of()), groups);
        return new Published(
                measured,
                JointOutcomes.of(List.of(), List.of(), Rules.bundled().limits()),
                evidence,
                Evaluation.of(edition, dossier(), List.of(), evidence));
    }

    Uncertainty uncertainty() {
        return Uncertainty.of(edition, dossier(), published(), SEED).orElseThrow();
    }

    private static Estimate days(double median, int cases) {
        return estimate(median, median - 20.0 / cases, median + 40.0 / cases, cases);
    }

    private static Estimate points(double mean, int cases) {
        return estimate(mean, mean - 5.0 / cases, mean + 4.0 / cases, cases);
    }

    private static Estimate estimate(double value, double low, double high, int cases) {
        return new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(cases),
                Status.OK);
    }
}
