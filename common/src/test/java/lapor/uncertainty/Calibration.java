package lapor.uncertainty;

import static java.util.stream.Collectors.toMap;

import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** What is stated of scores and ranks in simulated worlds, counted against what is true. */
final class Calibration {
    private static final int TENTHS = 10;
    private static final int PLACES = 30;
    /** Places stated fewer times than this say nothing by themselves. */
    private static final int FEWEST = 100;

    private final double[] stated = new double[TENTHS];
    private final double[] came = new double[TENTHS];
    private final int[] cases = new int[TENTHS];
    private int scores;
    private int scoresHeld;
    private int ranks;
    private int ranksHeld;
    private double width;

    static Calibration of(int worlds, int agencies, int cases, double together) {
        Calibration counts = new Calibration();
        for (int w = 0; w < worlds; w++) {
            counts.add(SimulatedWorld.of(agencies, cases, together, 1000 + w));
        }
        return counts;
    }

    private void add(SimulatedWorld world) {
        Uncertainty uncertainty = world.uncertainty();
        List<EvidenceRow> rows = uncertainty.evidence(world.published.evidence()).stream()
                .filter(row -> row.status() == EvidenceStatus.OK)
                .toList();
        Map<String, Double> truth = rows.stream().collect(toMap(EvidenceRow::agencyId, world::trueScore));
        for (EvidenceRow row : rows) {
            double score = Objects.requireNonNull(truth.get(row.agencyId()));
            double low = row.low().orElseThrow();
            double high = row.high().orElseThrow();
            scores++;
            scoresHeld += low - 1e-9 <= score && score <= high + 1e-9 ? 1 : 0;
            width += high - low;
        }
        List<String> order = new ArrayList<>(truth.keySet());
        order.sort(
                Comparator.comparing((String id) -> truth.getOrDefault(id, 0.0)).reversed());
        uncertainty.ranks().stream()
                .filter(row -> row.stage().equals("documents"))
                .forEach(row -> add(row, order.indexOf(row.agencyId()) + 1));
    }

    private void add(UncertaintyRow row, int rank) {
        ranks++;
        ranksHeld += row.ranks().low().orElseThrow() <= rank
                        && rank <= row.ranks().high().orElseThrow()
                ? 1
                : 0;
        int tenth = Math.min(TENTHS - 1, (int) (row.shortlistProbability() * TENTHS));
        stated[tenth] += row.shortlistProbability();
        came[tenth] += rank <= PLACES ? 1 : 0;
        cases[tenth]++;
    }

    /** The share of scores that their intervals hold. */
    double scores() {
        return (double) scoresHeld / scores;
    }

    /** The share of ranks that their intervals hold. */
    double ranks() {
        return (double) ranksHeld / ranks;
    }

    /** How far what came true is from what was stated, beyond two standard errors, in the worst of the tenths. */
    double worstOfTenths() {
        double worst = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            if (cases[tenth] >= FEWEST) {
                double share = came[tenth] / cases[tenth];
                double mean = stated[tenth] / cases[tenth];
                double error = 2 * Math.sqrt(mean * (1 - mean) / cases[tenth]);
                worst = Math.max(worst, Math.abs(share - mean) - error);
            }
        }
        return worst;
    }

    @Override
    public String toString() {
        StringJoiner places = new StringJoiner(", ", "places stated/true ", "");
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            if (cases[tenth] > 0) {
                places.add(String.format(
                        Locale.ROOT,
                        "%.2f/%.2f (%d)",
                        stated[tenth] / cases[tenth],
                        came[tenth] / cases[tenth],
                        cases[tenth]));
            }
        }
        return String.format(
                Locale.ROOT, "scores %.3f, ranks %.3f, width %.2f, %s", scores(), ranks(), width / scores, places);
    }
}
