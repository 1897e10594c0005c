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
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
    private static final int AS_OF = 95;
    private static final int FIRST_LIMIT = 5;
    private static final int LIMIT = 14;

    final Edition edition;
    final Published published;
    final Dossier dossier;
    private final Map<String, Map<String, Double>> truths;

    /** What is true of one agency. */
    private record Truth(double answered, double days, double closed, double more, double rating) {

        /** How far the agencies' true values move together is from 0 to 1. */
        static Truth draw(Random random, double together) {
            double quality = random.nextGaussian();
            return new Truth(
                    share(latent(random, together, quality), 8, 2),
                    1.1 - 0.8 * latent(random, together, quality),
                    share(latent(random, together, quality), 6, 3),
                    1.5 - 0.6 * latent(random, together, quality),
                    3.4 + 0.5 * latent(random, together, quality));
        }

        private static double latent(Random random, double together, double quality) {
            return Math.sqrt(together) * quality + Math.sqrt(1 - together) * random.nextGaussian();
        }

        private static double share(double latent, double a, double b) {
            return new BetaDistribution(null, a, b)
                    .inverseCumulativeProbability(NORMAL.cumulativeProbability(latent));
        }

        /** The probability that an answer comes within so many days. */
        double within(int limit) {
            return NORMAL.cumulativeProbability(Math.log(limit + 1.0) - days);
        }

        private double on(int day) {
            return within(day) - (day == 0 ? 0 : within(day - 1));
        }

        private double moreWithin(int limit) {
            return NORMAL.cumulativeProbability(Math.log(limit + 1.0) - more);
        }

        /** The true value of each metric of the edition. */
        Map<String, Double> values() {
            double inTime = 0;
            for (int day = 0; day <= LIMIT; day++) {
                inTime += on(day) * moreWithin(LIMIT - day);
            }
            int median = 0;
            while (median < AS_OF && answered * within(median) < 0.5) {
                median++;
            }
            double points = 0;
            for (int rating = 1; rating < 5; rating++) {
                points += 1 - NORMAL.cumulativeProbability(rating + 0.5 - rating());
            }
            return Map.of(
                    "answered_rate", answered * within(AS_OF - 1),
                    "answered_completion_rate", answered * closed * within(AS_OF - 1),
                    "first_response_on_time_rate", answered * within(FIRST_LIMIT),
                    "first_response_median_days", (double) median,
                    "resolution_on_time_rate", answered * closed * inTime,
                    "satisfaction_mean", 1 + points);
        }
    }

    private SimulatedWorld(
            Edition edition, Published published, Dossier dossier, Map<String, Map<String, Double>> truths) {
        this.edition = edition;
        this.published = published;
        this.dossier = dossier;
        this.truths = truths;
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
        Map<String, Map<String, Double>> truths = new TreeMap<>();
        for (int a = 0; a < agencies; a++) {
            String id = "agency-" + (1000 + a);
            Truth truth = Truth.draw(random, together);
            truths.put(id, truth.values());
            entries.add(new Entry(id, "ip", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
            Map<OutcomePattern, Long> counts = new HashMap<>();
            int n = Math.max(10, (int) Math.round(cases * (0.7 + 0.6 * random.nextDouble())));
            for (int i = 0; i < n; i++) {
                List<TallyRow> shown = handling(random, truth, id, window);
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
        Measured measured = Measured.of(
                new Measurement(LIMITS, List.of(window), 1).measure(tallies, List.<Agency>of()));
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
                truths);
    }

    private static List<TallyRow> handling(Random random, Truth truth, String id, Period window) {
        List<TallyRow> rows = new ArrayList<>();
        boolean answered = random.nextDouble() < truth.answered();
        int days = (int) Math.exp(truth.days() + random.nextGaussian());
        answered &= days < AS_OF;
        boolean closed = answered && random.nextDouble() < truth.closed();
        int until = days + (int) Math.exp(truth.more() + random.nextGaussian());
        rows.add(row(id, window, closed ? Fact.CLOSED : answered ? Fact.IN_PROGRESS : Fact.WAITING, 0));
        rows.add(row(id, window, answered ? Fact.ANSWERED : Fact.UNANSWERED, answered ? days : AS_OF));
        rows.add(row(id, window, closed ? Fact.RESOLVED : Fact.UNRESOLVED, closed ? until : AS_OF));
        if (answered) {
            rows.add(row(id, window, Fact.WITH_ANSWER, 0));
        }
        if (closed) {
            rows.add(row(id, window, Fact.CLOSED_WITH_ANSWER, 0));
            if (random.nextDouble() < 0.7) {
                int points = (int) Math.round(truth.rating() + random.nextGaussian());
                rows.add(row(id, window, Fact.RATED, Math.max(1, Math.min(5, points))));
            }
        }
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
        double sum = 0;
        double weights = 0;
        for (Indicator indicator : edition.evidence().indicators()) {
            if (row.points().get(indicator.metric()).isPresent()) {
                double value = truths.get(row.agencyId()).get(indicator.metric());
                sum += indicator.weight() * indicator.goalposts().points(value);
                weights += indicator.weight();
            }
        }
        return sum / weights;
    }

    double truth(EvidenceRow row, Indicator indicator) {
        return indicator.goalposts().points(truths.get(row.agencyId()).get(indicator.metric()));
    }
}
