package lapor.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.Estimate;
import lapor.metric.MetricKey;
import lapor.metric.Outcome;
import lapor.uncertainty.SimulatedWorld.Seen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How often intervals hold the truth, how often what is stated of places comes true, and how wide intervals are against
 * those of somebody who knows the distributions that the true values were drawn from. In full, with its table:
 *
 * <pre>mvn test -pl common -Dtest=CalibrationTest -Dtest.left.out=none -Dlapor.calibrationWorlds=40</pre>
 */
class CalibrationTest {
    private static final int WORLDS = Integer.getInteger("lapor.calibrationWorlds", 12);

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "10, 100, 0",
        "30, 100, 0",
        "300, 100, 0",
        "10, 100, 0.5",
        "30, 100, 0.5",
        "300, 100, 0.5",
        "10, 40, 0.5",
        "30, 40, 0"
    })
    void whatIsStatedHolds(int cases, int agencies, double together) {
        Calibration found = Calibration.of(WORLDS, agencies, cases, together);

        System.out.printf("%d cases, %d agencies, together %.1f: %s%n", cases, agencies, together, found);
        assertThat(found.scores()).isGreaterThan(cases > 10 ? 0.93 : 0.9);
        assertThat(found.ranks()).isGreaterThan(cases > 10 ? 0.93 : 0.9);
        assertThat(found.worstOfTenths()).isLessThan(0.05);
    }

    /** What each metric's formula says of single handlings is what it says of all of them. */
    @Test
    void patternsAddUpToTheMetrics() {
        SimulatedWorld world = SimulatedWorld.of(12, 60, 0.5, 5);
        for (EvidenceRow row : world.published.evidence()) {
            for (String metric : List.of("answered_rate", "first_response_on_time_rate", "resolution_on_time_rate")) {
                MetricKey key = new MetricKey(row.agencyId(), "edition-2022", metric);
                Estimate whole = world.published.measured().find(key).orElseThrow();
                double part = 0;
                double of = 0;
                for (Outcome outcome : world.published.outcomes().of(key)) {
                    part += outcome.count() * outcome.part();
                    of += outcome.count() * outcome.whole();
                }

                assertThat(part).isEqualTo(whole.numerator().orElseThrow());
                assertThat(of).isEqualTo(whole.denominator().orElseThrow());
            }
        }
    }

    /** A few worlds tell what is far off. */
    @ParameterizedTest
    @CsvSource({"10, 60, 0.5", "30, 60, 0", "300, 60, 0.5"})
    void whatIsStatedHoldsInAFewWorlds(int cases, int agencies, double together) {
        Calibration found = Calibration.of(2, agencies, cases, together);

        assertThat(found.scores()).isGreaterThan(0.86);
        assertThat(found.ranks()).isGreaterThan(0.86);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"10, 0", "10, 0.5", "30, 0"})
    void intervalsAreNotMuchWiderThanThoseOfWhoKnowsTheDistributions(int cases, double together) {
        SimulatedWorld world = SimulatedWorld.of(100, cases, together, 77);
        Random random = new Random(3);
        List<SimulatedTruth> possible = IntStream.range(0, 40_000)
                .mapToObj(i -> SimulatedTruth.draw(random, together))
                .toList();
        double ours = 0;
        double ideal = 0;
        int agencies = 0;
        for (EvidenceRow row : world.uncertainty().evidence(world.published.evidence())) {
            if (row.status() == EvidenceStatus.OK && agencies < 25) {
                ours += row.high().orElseThrow() - row.low().orElseThrow();
                ideal += idealWidth(world, row, possible);
                agencies++;
            }
        }

        System.out.printf(
                "%d cases, together %.1f: width %.2f, %.2f times the ideal%n",
                cases, together, ours / agencies, ours / ideal);
        assertThat(ours / ideal).isLessThan(1.25);
    }

    /** The middle 95 % of the true score, given the handlings and the true distributions. */
    private static double idealWidth(SimulatedWorld world, EvidenceRow row, List<SimulatedTruth> possible) {
        double[][] scores = new double[possible.size()][];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            double log = 0;
            for (Seen seen : world.seen.getOrDefault(row.agencyId(), List.of())) {
                log += Math.log(possible.get(i).likelihood(seen));
            }
            scores[i] = new double[] {log, world.trueScore(row, possible.get(i))};
            most = Math.max(most, log);
        }
        Arrays.sort(scores, (one, other) -> Double.compare(one[1], other[1]));
        double sum = 0;
        for (double[] score : scores) {
            sum += Math.exp(score[0] - most);
        }
        double reached = 0;
        double low = Double.NaN;
        for (double[] score : scores) {
            reached += Math.exp(score[0] - most) / sum;
            if (Double.isNaN(low) && reached >= 0.025) {
                low = score[1];
            }
            if (reached >= 0.975) {
                return score[1] - low;
            }
        }
        throw new AssertionError("probabilities do not add up to one");
    }
}
