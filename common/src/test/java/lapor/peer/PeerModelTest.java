package lapor.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.metric.Estimate;
import lapor.statistics.Proportion;
import lapor.statistics.shrinkage.Measure;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

class PeerModelTest {

    /** If it failed, a small agency's lucky share would count like a large agency's proven one. */
    @Test
    void pullsSmallAgenciesMoreThanLargeOnes() {
        ShareModel peers = ShareModel.of(List.of(
                new Proportion(60, 100),
                new Proportion(150, 200),
                new Proportion(45, 50),
                new Proportion(9, 10),
                new Proportion(500, 900),
                new Proportion(30, 60)));
        Stand small = peers.stand(Estimate.share(9, 10)).orElseThrow();
        Stand large = peers.stand(Estimate.share(810, 900)).orElseThrow();
        assertThat(small.shrunk().mean())
                .isBetween(peers.value(), 0.9)
                .isLessThan(large.shrunk().mean());
        assertThat(large.shrunk().mean()).isLessThan(0.9);
    }

    /** If it failed, agencies that differ by chance alone would be called better or worse than their peers. */
    @Test
    void callsFewAgenciesUnusualThatDifferByChanceAlone() {
        Well19937c random = new Well19937c(3);
        int outside = 0;
        int all = 0;
        for (int world = 0; world < 40; world++) {
            List<Proportion> shares = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                int n = 20 + random.nextInt(300);
                shares.add(new Proportion(new BinomialDistribution(random, n, 0.7).sample(), n));
            }
            ShareModel peers = ShareModel.of(shares);
            for (Proportion share : shares) {
                Stand stand = peers.stand(Estimate.share(share.successes(), share.trials()))
                        .orElseThrow();
                outside += stand.position() == Position.INSIDE ? 0 : 1;
                all++;
            }
        }
        assertThat((double) outside / all).isBetween(0.02, 0.06);
    }

    /**
     * If it failed, the only reopened complaint of twelve would be unusual, which one such agency in ten has by chance.
     */
    @Test
    void neverCallsUnusualWhatChanceAloneExplains() {
        List<Proportion> shares = new ArrayList<>(List.of(new Proportion(1, 12), new Proportion(12, 12)));
        for (int i = 0; i < 20; i++) {
            shares.add(new Proportion(i % 4 == 0 ? 6 : 0, 150));
        }
        ShareModel peers = ShareModel.of(shares);
        assertThat(peers.value()).isBetween(0.01, 0.02);
        assertThat(peers.stand(Estimate.share(1, 12)).orElseThrow().position()).isEqualTo(Position.INSIDE);
        assertThat(peers.stand(Estimate.share(12, 12)).orElseThrow().position()).isEqualTo(Position.FAR_ABOVE);
    }

    /**
     * If it failed, agencies alike would be known for certain: five times 9 of 10 is 45 of 50, by Wilson .786 to .957.
     */
    @Test
    void isAsUnsureOfAgenciesAlikeAsOfAllTogether() {
        Stand any = ShareModel.of(Collections.nCopies(5, new Proportion(9, 10)))
                .stand(Estimate.share(9, 10))
                .orElseThrow();
        assertThat(any.shrunk().mean()).isCloseTo(0.9, within(1e-9));
        assertThat(any.interval().low().orElseThrow()).isCloseTo(0.7864, within(5e-5));
        assertThat(any.interval().high().orElseThrow()).isCloseTo(0.9565, within(5e-5));
    }

    /** Six equal measures but one: by hand, the pooled mean of the others is far from it. */
    @Test
    void findsTheOneThatIsFarOff() {
        List<Estimate> measured = new ArrayList<>(List.of(estimate(20, 0.5)));
        for (int i = 0; i < 19; i++) {
            measured.add(estimate(5 + i % 3 * 0.2, 0.5));
        }
        NormalModel peers = NormalModel.of(measured, 0);
        assertThat(peers.stand(estimate(20, 0.5)).orElseThrow().position()).isEqualTo(Position.FAR_ABOVE);
        assertThat(peers.stand(estimate(5, 0.5)).orElseThrow().position()).isEqualTo(Position.INSIDE);
    }

    @Test
    void takesTheErrorFromTheInterval() {
        Measure measure = NormalModel.measure(estimate(5, 0.5), 0).orElseThrow();
        assertThat(measure.variance()).isCloseTo(0.25, within(1e-9));
        assertThat(NormalModel.measure(Estimate.count(3), 1)).isEmpty();
    }

    /**
     * If it failed, a median of one day would be far below peers of three, which its interval, 1 to 3 days, still
     * holds.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1})
    void callsNothingUnusualWhoseIntervalHoldsThePeersValue(double grain) {
        Well19937c random = new Well19937c(11);
        int outside = 0;
        for (int world = 0; world < 200; world++) {
            List<Estimate> medians = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                double value = 1 + random.nextInt(6);
                medians.add(estimate(value, value - random.nextInt(2), value + random.nextInt(4) + 0.5));
            }
            NormalModel peers = NormalModel.of(medians, grain);
            for (Estimate median : medians) {
                Stand stand = peers.stand(median).orElseThrow();
                if (stand.position() != Position.INSIDE) {
                    outside++;
                    assertThat(stand.leavesOut(peers.value()))
                            .as("%s among peers of %s", median, peers.value())
                            .isTrue();
                }
            }
        }
        assertThat(outside).isPositive();
    }

    /**
     * If it failed, the agencies whose medians are best known, with intervals of one day alone, would be left out of
     * their peers: what all show together would be that of small ones. By hand: 15 of 1 day with the error of rounding,
     * 1/√12, and 5 of 3 days with an error of one day or so give about 1.2 days.
     */
    @Test
    void countsAMedianThatIsKnownToTheDay() {
        List<Estimate> medians = new ArrayList<>(Collections.nCopies(15, estimate(1, 1, 1)));
        medians.addAll(Collections.nCopies(5, estimate(3, 1, 5)));
        NormalModel peers = NormalModel.of(medians, 1);
        assertThat(peers.value()).isBetween(1.0, 1.5);
        Stand known = peers.stand(medians.get(0)).orElseThrow();
        assertThat(known.position()).isEqualTo(Position.INSIDE);
        assertThat(known.leavesOut(peers.value())).as("half a day is rounded").isFalse();
        assertThat(known.leavesOut(1.6)).isTrue();
        assertThat(known.shrunk().variance()).isLessThanOrEqualTo(1 / 12.0);
        assertThat(NormalModel.measure(medians.get(0), 0))
                .as("a mean of equal values")
                .isEmpty();
    }

    private static Estimate estimate(double value, double error) {
        double half = 1.959963984540054 * error;
        return estimate(value, value - half, value + half);
    }

    private static Estimate estimate(double value, double low, double high) {
        return new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.of(low),
                OptionalDouble.of(high),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(40),
                lapor.metric.Status.OK);
    }
}
