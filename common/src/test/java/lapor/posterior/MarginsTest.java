package lapor.posterior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.edition.Basis;
import lapor.edition.Goalposts;
import lapor.edition.Indicator;
import lapor.metric.Estimate;
import lapor.metric.Outcome;
import lapor.metric.Status;
import lapor.posterior.IndicatorPosterior.Standing;
import lapor.statistics.Histogram;
import lapor.statistics.SurvivalSample;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What one indicator of an agency can truly earn. */
class MarginsTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 10", "5, 10", "1, 30", "29, 30", "120, 130", "0, 5000", "2500, 5000", "4999, 5000"})
    void withoutPeersSharesHaveJeffreysPosterior(int part, int whole) {
        BetaDistribution beta = new BetaDistribution(null, part + 0.5, whole - part + 0.5);

        NormalTable points = margin(List.of(share(part, whole)), Standing.ALONE).points();

        for (double number = -3; number <= 3; number += 0.5) {
            double share = beta.inverseCumulativeProbability(NORMAL.cumulativeProbability(number));
            assertThat(points.at(number)).isCloseTo(100 * share, within(0.2));
        }
    }

    /** The beta-binomial model's posterior mean is that of the product's own shrinkage. */
    @Test
    void amongPeersAFewCasesCountLessThanThePeers() {
        List<Observed> peers = new ArrayList<>(Collections.nCopies(10, share(70, 100)));
        peers.addAll(Collections.nCopies(10, share(90, 100)));
        peers.add(0, share(3, 10));

        Margin few = margin(peers, Standing.AMONG_PEERS);

        assertThat(few.points().at(0)).isBetween(45.0, 75.0);
        assertThat(few.reliability()).isLessThan(0.5);
        assertThat(few.deviation()).isNegative();
    }

    @Test
    void allAnsweredLeavesRoomForFailure() {
        List<Observed> peers = Collections.nCopies(20, share(12, 12));

        Margin margin = margin(peers, Standing.AMONG_PEERS);

        assertThat(margin.points().at(1.96) - margin.points().at(-1.96)).isGreaterThan(0.5);
    }

    @Test
    void equalRatingsAreNotCertain() {
        List<Observed> peers = new ArrayList<>();
        for (int agency = 0; agency < 20; agency++) {
            // of ratings 3, 4 and 5, five more of which are 4 for each number of the agency
            peers.add(rated(5, 5 + agency, 5));
        }
        peers.add(0, rated(0, 0, 10));

        Margin margin = margin(peers, Standing.AMONG_PEERS);

        assertThat(margin.points().at(1.96) - margin.points().at(-1.96)).isGreaterThan(5);
    }

    @Test
    void aMedianIsAWholeDayAndLaterWhereFewerAreAnswered() {
        List<Observed> peers = new ArrayList<>();
        for (int agency = 0; agency < 20; agency++) {
            peers.add(timed(1, 2, 3, 4, 5, 6, 8, 10, 12, 14));
        }
        peers.add(0, timed(2, 2, 3, 3, 3, 3, 4, 4));

        NormalTable points = margin(peers, Standing.AMONG_PEERS).points();

        // worst 20, best 0 days: 5 points a day
        assertThat(points.at(0) % 5).isCloseTo(0, within(1e-9));
        assertThat(points.at(0)).isBetween(75.0, 90.0);
        assertThat(points.at(2)).isLessThan(points.at(-2));
    }

    @Test
    void otherMetricsHaveThePublishedValueAndInterval() {
        NormalTable points = days(OptionalDouble.of(6), OptionalDouble.of(4), OptionalDouble.of(11));

        assertThat(points.at(1.96)).isCloseTo(45, within(0.1));
        assertThat(points.at(0)).isCloseTo(70, within(0.1));
        assertThat(points.at(-1.96)).isCloseTo(80, within(0.1));
    }

    @Test
    void anOpenEndFallsToNoPoints() {
        NormalTable points = days(OptionalDouble.of(6), OptionalDouble.of(4), NONE);

        assertThat(points.at(1.96)).isCloseTo(0, within(0.3));
        assertThat(points.at(0)).isCloseTo(70, within(0.3));
        assertThat(points.at(-1.96)).isCloseTo(80, within(0.3));
    }

    @Test
    void aMedianThatIsNotReachedEarnsNothingInHalfOfTheDraws() {
        NormalTable points = days(NONE, OptionalDouble.of(4), NONE);

        assertThat(points.at(0.01)).isZero();
        assertThat(points.at(-1.96)).isCloseTo(80, within(0.3));
    }

    @Test
    void whatHasNoIntervalIsCertain() {
        assertThat(days(OptionalDouble.of(6), NONE, NONE).at(3)).isEqualTo(70);
        assertThat(days(NONE, NONE, NONE).at(-3)).isZero();
    }

    private static Margin margin(List<Observed> peers, Standing standing) {
        return IndicatorPosterior.of(peers, standing).margin(peers.get(0));
    }

    private static NormalTable days(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
        Estimate estimate = new Estimate(value, low, high, NONE, NONE, OptionalLong.of(30), Status.OK);
        return margin(
                        List.of(new Observed(
                                indicator("first_response_median_days", new Goalposts(20, 0)), estimate, List.of())),
                        Standing.ALONE)
                .points();
    }

    private static Observed share(int part, int whole) {
        return new Observed(indicator("follow_up_rate", new Goalposts(0, 1)), Estimate.share(part, whole), List.of());
    }

    private static Observed rated(int threes, int fours, int fives) {
        double n = threes + fours + fives;
        double sum = 3 * threes + 4 * fours + 5 * fives;
        Estimate estimate = new Estimate(
                OptionalDouble.of(sum / n),
                OptionalDouble.of(sum / n),
                OptionalDouble.of(sum / n),
                OptionalDouble.of(sum),
                OptionalDouble.of(n),
                OptionalLong.of((long) n),
                Status.OK);
        return new Observed(
                indicator("satisfaction_mean", new Goalposts(1, 5)),
                estimate,
                List.of(
                        new Outcome(threes, 3, 1, Optional.empty()),
                        new Outcome(fours, 4, 1, Optional.empty()),
                        new Outcome(fives, 5, 1, Optional.empty())));
    }

    private static Observed timed(int... days) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int day : days) {
            outcomes.add(
                    new Outcome(1, 0, 1, Optional.of(new SurvivalSample(Histogram.ofValues(day), Histogram.empty()))));
        }
        return new Observed(
                indicator("first_response_median_days", new Goalposts(20, 0)),
                new Estimate(NONE, NONE, NONE, NONE, NONE, OptionalLong.of(days.length), Status.OK),
                outcomes);
    }

    private static Indicator indicator(String metric, Goalposts goalposts) {
        return new Indicator(metric, "p", "a", goalposts, 1, new Basis(Optional.empty(), Optional.of("x")));
    }
}
