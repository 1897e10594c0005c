package lapor.report.agency;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.peer.ComparisonRow;
import lapor.peer.Obstacle;
import lapor.peer.Stand;
import lapor.statistics.Bounds;
import lapor.statistics.shrinkage.Shrunk;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

class JudgementTest {
    private static final Optional<Metric> MORE_IS_BETTER = Metrics.find("first_response_on_time_rate");
    private static final Optional<Metric> LESS_IS_BETTER = Metrics.find("first_response_median_days");

    @Test
    void anIntervalThatHoldsThePeersTellsNobodyApart() {
        assertThat(Judgement.of(row(0.8, 0.6, 0.9, Status.OK), MORE_IS_BETTER)).isEqualTo(Judgement.USUAL);
    }

    /** Limits are drawn for many, an interval for this one. */
    @Test
    void limitsAloneTellNobodyApart() {
        assertThat(Judgement.of(row(1, 0.6, 1, Status.OK), MORE_IS_BETTER)).isEqualTo(Judgement.USUAL);
    }

    @Test
    void anIntervalBeyondThePeersDoesInTheDirectionOfTheMetric() {
        ComparisonRow above = row(0.9, 0.8, 0.95, Status.OK);
        ComparisonRow below = row(0.3, 0.2, 0.4, Status.OK);

        assertThat(Judgement.of(above, MORE_IS_BETTER)).isEqualTo(Judgement.BETTER);
        assertThat(Judgement.of(above, LESS_IS_BETTER)).isEqualTo(Judgement.WORSE);
        assertThat(Judgement.of(below, MORE_IS_BETTER)).isEqualTo(Judgement.WORSE);
        assertThat(Judgement.of(below, LESS_IS_BETTER)).isEqualTo(Judgement.BETTER);
    }

    @Test
    void anOpenEndDoesNotReachBeyondThePeers() {
        ComparisonRow open = row(0.9, 0.5, Double.NaN, Status.OK);

        assertThat(Judgement.of(open, LESS_IS_BETTER)).isEqualTo(Judgement.USUAL);
    }

    @Test
    void fewCasesAndMetricsThatAreNotScoredAreNeverJudged() {
        assertThat(Judgement.of(row(0.9, 0.8, 0.95, Status.TOO_FEW), MORE_IS_BETTER))
                .isEqualTo(Judgement.UNKNOWN);
        assertThat(Judgement.of(row(0.9, 0.8, 0.95, Status.OK), Metrics.find("auto_closed_share")))
                .isEqualTo(Judgement.UNKNOWN);
    }

    /** Among peers that show 0.7 together, with usual limits too wide to be left. */
    private static ComparisonRow row(double value, double low, double high, Status status) {
        Estimate estimate = new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.of(low),
                Double.isNaN(high) ? OptionalDouble.empty() : OptionalDouble.of(high),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(40),
                status);
        Stand stand = new Stand(
                new Shrunk(value, value, 0.01),
                Bounds.of(low, 1),
                1,
                Bounds.of(0.1, 0.99),
                Bounds.of(0.05, 0.999),
                new Bounds(estimate.low(), estimate.high()));
        return new ComparisonRow(
                "a",
                Peer.of(AgencyType.CITY),
                20,
                "2022",
                "any",
                estimate,
                OptionalDouble.of(0.7),
                Optional.of(stand),
                Optional.<Obstacle>empty(),
                Optional.empty());
    }
}
