package lapor.uncertainty;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How often intervals hold the truth, and how often what is stated of places comes true. */
class CalibrationTest {
    private static final int WORLDS = Integer.getInteger("lapor.calibrationWorlds", 4);
    private static final int TENTHS = 10;

    @ParameterizedTest
    @CsvSource({"10, 100, 0", "30, 100, 0", "300, 100, 0", "10, 100, 0.5", "30, 100, 0.5", "300, 100, 0.5", "10, 40, 0.5", "30, 40, 0"})
    void whatIsStatedHolds(int cases, int agencies, double together) {
        Tally scores = new Tally();
        Tally ranks = new Tally();
        double width = 0;
        double[] stated = new double[TENTHS];
        int[] true_ = new int[TENTHS];
        int[] n = new int[TENTHS];
        for (int w = 0; w < WORLDS; w++) {
            SimulatedWorld world = SimulatedWorld.of(agencies, cases, together, 1000 + w);
            Uncertainty uncertainty = world.uncertainty();
            List<EvidenceRow> rows = uncertainty.evidence(world.published.evidence()).stream()
                    .filter(row -> row.status() == EvidenceStatus.OK)
                    .toList();
            Map<String, Double> truth = rows.stream().collect(toMap(EvidenceRow::agencyId, world::trueScore));
            for (EvidenceRow row : rows) {
                scores.add(row.low().orElseThrow() <= truth.get(row.agencyId()) + 1e-9
                        && truth.get(row.agencyId()) <= row.high().orElseThrow() + 1e-9);
                width += row.high().orElseThrow() - row.low().orElseThrow();
            }
            List<String> order = new ArrayList<>(truth.keySet());
            order.sort(Comparator.comparing(id -> -truth.get(id)));
            for (UncertaintyRow row : uncertainty.ranks()) {
                if (row.stage().equals("documents")) {
                    int rank = order.indexOf(row.agencyId()) + 1;
                    ranks.add(row.ranks().low().orElseThrow() <= rank
                            && rank <= row.ranks().high().orElseThrow());
                    int tenth = Math.min(TENTHS - 1, (int) (row.shortlistProbability() * TENTHS));
                    stated[tenth] += row.shortlistProbability();
                    true_[tenth] += rank <= 30 ? 1 : 0;
                    n[tenth]++;
                }
            }
        }
        System.out.printf("cases %d agencies %d together %.1f: score %.3f rank %.3f width %.2f%n", cases, agencies, together, scores.share(), ranks.share(), width / scores.all);
        for (int i = 0; i < TENTHS; i++) {
            System.out.printf("   %d stated %.3f true %.3f%n", n[i], stated[i] / n[i], (double) true_[i] / n[i]);
        }
        assertThat(scores.share()).isGreaterThan(0.5);
    }

    private static final class Tally {
        private int hits;
        private int all;

        void add(boolean hit) {
            hits += hit ? 1 : 0;
            all++;
        }

        double share() {
            return (double) hits / all;
        }
    }
}
