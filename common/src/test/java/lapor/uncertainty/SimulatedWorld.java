package lapor.uncertainty;

import static java.util.stream.Collectors.toMap;

import lapor.agency.Agency;
import lapor.edition.Edition;
import lapor.edition.EditionFixture;
import lapor.edition.Indicator;
import lapor.evaluation.Dossier;
import lapor.evaluation.Entry;
import lapor.evaluation.Evaluation;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceScores;
import lapor.metric.JointOutcomes;
import lapor.metric.Measured;
import lapor.metric.Measurement;
import lapor.metric.Metrics;
import lapor.peer.PeerSets;
import lapor.rule.LimitSchedule;
import lapor.rule.Rules;
import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.OutcomePattern;
import lapor.tally.PatternRow;
import lapor.tally.Period;
import lapor.tally.Tallies;
import lapor.tally.TallyRow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/**
 * Agencies whose true values are known, since they were drawn from named distributions, and whose handlings, each of
 * which counts in up to six indicators, were drawn from those values. The handlings are tallied and measured by the
 * product's own code.
 */
final class SimulatedWorld {
    private static final LimitSchedule LIMITS = Rules.bundled().limits();
    private static final Classification SORT = Classification.NON_OVERSIGHT;

    final Edition edition;
    final Published published;
    final Dossier dossier;
    final Map<String, List<Seen>> seen;
    private final Map<String, SimulatedTruth> truths;

    /**
     * One handling.
     *
     * @param days to the first answer
     * @param more days from it to the closing
     */
    record Seen(OptionalInt days, OptionalInt more, OptionalInt rating) {}

    private SimulatedWorld(
            Edition edition,
            Published published,
            Dossier dossier,
            Map<String, SimulatedTruth> truths,
            Map<String, List<Seen>> seen) {
        this.edition = edition;
        this.published = published;
        this.dossier = dossier;
        this.truths = truths;
        this.seen = seen;
    }

    /**
     * A world.
     *
     * @param cases expected number of handlings of an agency
     * @param together how far true values move together, 0 to 1
     */
    static SimulatedWorld of(int agencies, int cases, double together, long seed) {
        Random random = new Random(seed);
        Edition edition = edition();
        Period window = edition.periods().get(0);
        List<TallyRow> rows = new ArrayList<>();
        List<PatternRow> patterns = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Map<String, SimulatedTruth> truths = new TreeMap<>();
        Map<String, List<Seen>> seen = new TreeMap<>();
        for (int a = 0; a < agencies; a++) {
            String id = "agency-" + (1000 + a);
            SimulatedTruth truth = SimulatedTruth.draw(random, together);
            truths.put(id, truth);
            seen.put(id, new ArrayList<>());
            entries.add(new Entry(id, "ip", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            Map<OutcomePattern, Long> counts = new HashMap<>();
            int n = Math.max(10, (int) Math.round(cases * (0.7 + 0.6 * random.nextDouble())));
            for (int i = 0; i < n; i++) {
                Seen handling = truth.handle(random);
                seen.get(id).add(handling);
                List<TallyRow> shown = rows(handling, id, window);
                rows.addAll(shown);
                long code = OutcomePattern.bits(SORT);
                for (TallyRow row : shown) {
                    code |= OutcomePattern.bits(row.fact(), row.value());
                }
                counts.merge(new OutcomePattern(code), 1L, Long::sum);
            }
            counts.forEach((pattern, count) -> patterns.add(new PatternRow(id, window.id(), pattern, count)));
        }
        Tallies tallies = new Tallies(rows, List.of(), List.of(), EnumSet.allOf(Fact.class), patterns);
        Measured measured = Measured.of(new Measurement(LIMITS, List.of(window)).measure(tallies, List.<Agency>of()));
        Map<String, String> groups = entries.stream().collect(toMap(Entry::agencyId, Entry::group));
        List<EvidenceRow> evidence =
                EvidenceScores.of(edition.evidence(), measured, PeerSets.byType(List.of()), groups);
        Dossier dossier = new Dossier(entries, List.of(), List.of(), List.of());
        return new SimulatedWorld(
                edition,
                new Published(
                        measured,
                        JointOutcomes.of(patterns, List.of(window), LIMITS),
                        evidence,
                        Evaluation.of(edition, dossier, List.of(), evidence)),
                dossier,
                truths,
                seen);
    }

    private static List<TallyRow> rows(Seen handling, String id, Period window) {
        List<TallyRow> rows = new ArrayList<>();
        boolean answered = handling.days().isPresent();
        boolean closed = handling.more().isPresent();
        int days = handling.days().orElse(SimulatedTruth.AS_OF);
        rows.add(row(id, window, closed ? Fact.CLOSED : answered ? Fact.IN_PROGRESS : Fact.WAITING, 0));
        rows.add(row(id, window, answered ? Fact.ANSWERED : Fact.UNANSWERED, days));
        rows.add(row(
                id,
                window,
                closed ? Fact.RESOLVED : Fact.UNRESOLVED,
                closed ? days + handling.more().getAsInt() : SimulatedTruth.AS_OF));
        if (answered) {
            rows.add(row(id, window, Fact.WITH_ANSWER, 0));
        }
        if (closed) {
            rows.add(row(id, window, Fact.CLOSED_WITH_ANSWER, 0));
        }
        handling.rating().ifPresent(points -> rows.add(row(id, window, Fact.RATED, points)));
        return rows;
    }

    private static TallyRow row(String id, Period window, Fact fact, int value) {
        return new TallyRow(id, window.from(), SORT, fact, value, 1);
    }

    /** The edition of 2022 with scores by evidence alone, of which nothing but the sampling is drawn. */
    private static Edition edition() {
        return EditionFixture.document()
                .with("/uncertainty/draws", "2000")
                .with("/uncertainty/driverDraws", "50")
                .with("/uncertainty/varies", "[\"sampling\"]")
                .with("/evidence/indicators/0/metric", "\"answered_rate\"")
                .with("/evidence/indicators/1/metric", "\"answered_completion_rate\"")
                .with("/stages/0/scores", "[{\"score\": \"evidence\", \"weight\": 1, \"assumption\": \"combination\"}]")
                .read(Metrics.ids());
    }

    Uncertainty uncertainty() {
        return Uncertainty.of(edition, dossier, published, 1).orElseThrow();
    }

    /** The true score of an agency, by the indicators that there is evidence of. */
    double trueScore(EvidenceRow row) {
        return trueScore(row, Objects.requireNonNull(truths.get(row.agencyId())));
    }

    /** What an agency's score would be if this were true of it. */
    double trueScore(EvidenceRow row, SimulatedTruth truth) {
        double sum = 0;
        double weights = 0;
        for (Indicator indicator : edition.evidence().indicators()) {
            if (row.points()
                    .getOrDefault(indicator.metric(), OptionalDouble.empty())
                    .isPresent()) {
                sum += indicator.weight() * indicator.goalposts().points(truth.value(indicator.metric()));
                weights += indicator.weight();
            }
        }
        return sum / weights;
    }
}
