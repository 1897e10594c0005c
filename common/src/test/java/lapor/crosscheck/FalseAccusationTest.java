package lapor.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.statistics.BoundedMean;
import lapor.statistics.Bounds;
import lapor.statistics.Histogram;
import lapor.statistics.HistogramBuilder;
import lapor.statistics.KaplanMeier;
import lapor.statistics.SurvivalBand;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

/**
 * Worlds in which every agency says of itself what it was made of, rounded as people do, but for one that is
 * embellished in each metric: by 15 points of a percentage, by half the median days, by half a point of satisfaction.
 * Cases are few enough that what was measured differs from the truth.
 */
class FalseAccusationTest {
    private static final int WORLDS = 200;
    private static final int AGENCIES = 60;
    private static final Definitions DEFINITIONS = Definitions.bundled(Metrics.ids());

    private final List<MetricRow> rows = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    @Test
    void findsTheEmbellishedAndAccusesNobodyElseInNineteenOfTwentyWorlds() {
        int found = 0;
        int accusing = 0;
        int naive = 0;
        for (int seed = 1; seed <= WORLDS; seed++) {
            List<CheckedClaim> world = world(seed);
            found += (int) world.stream()
                    .filter(FalseAccusationTest::isPlanted)
                    .filter(this::accused)
                    .count();
            accusing += world.stream().filter(claim -> !isPlanted(claim)).anyMatch(this::accused) ? 1 : 0;
            naive += world.stream()
                            .filter(claim -> !isPlanted(claim))
                            .anyMatch(claim -> claim.verdict() == Verdict.CONTRADICTED)
                    ? 1
                    : 0;
        }
        assertThat(found).as("planted claims found").isGreaterThanOrEqualTo(WORLDS * 3 * 95 / 100);
        assertThat(accusing).as("worlds that accuse who is right").isLessThanOrEqualTo(WORLDS * 5 / 100);
        assertThat(naive)
                .as("worlds in which interval and tolerance alone accuse who is right")
                .isGreaterThan(WORLDS / 2);
    }

    private boolean accused(CheckedClaim claim) {
        return claim.reason().isFirm();
    }

    private static boolean isPlanted(CheckedClaim claim) {
        return claim.claim().agencyId().equals("a0");
    }

    private List<CheckedClaim> world(int seed) {
        rows.clear();
        claims.clear();
        Random random = new Random(seed);
        for (int agency = 0; agency < AGENCIES; agency++) {
            int cases = agency == 0 ? 400 : 60 + random.nextInt(600);
            boolean planted = agency == 0;
            share("a" + agency, cases, 0.3 + random.nextDouble() / 2, planted ? 0.15 : 0, random);
            days("a" + agency, cases, 8 + random.nextInt(20), planted, random);
            satisfaction("a" + agency, cases, 0.3 + random.nextDouble() / 2, planted ? -0.5 : 0, random);
        }
        return Crosscheck.check(claims, Measured.of(rows), Tolerances.bundled(), DEFINITIONS);
    }

    private void share(String agency, int cases, double truth, double more, Random random) {
        int part = (int) random.doubles(cases).filter(drawn -> drawn < truth).count();
        add(agency, "follow_up_rate", Estimate.share(part, cases), Math.rint((truth + more) * 100) / 100);
    }

    /** Days spread evenly over 0 to twice the median; a tenth still waits after a day of its own. */
    private void days(String agency, int cases, int median, boolean halved, Random random) {
        HistogramBuilder events = new HistogramBuilder();
        HistogramBuilder censored = new HistogramBuilder();
        for (int i = 0; i < cases; i++) {
            int day = random.nextInt(2 * median + 1);
            int until = random.nextInt(10) == 0 ? random.nextInt(2 * median + 1) : Integer.MAX_VALUE;
            (day <= until ? events : censored).add(Math.min(day, until), 1);
        }
        KaplanMeier curve = KaplanMeier.of(events.build(), censored.build());
        add(
                agency,
                "first_response_median_days",
                estimate(curve.median(), curve.medianInterval(SurvivalBand.LOG_LOG), cases),
                halved ? Math.floor(median / 2.0) : median);
    }

    /** Ratings of 1 plus a binomial of four, so that the true mean is 1 + 4 p; a claim too good is 0.5 more. */
    private void satisfaction(String agency, int cases, double p, double less, Random random) {
        HistogramBuilder ratings = new HistogramBuilder();
        long sum = 0;
        for (int i = 0; i < cases; i++) {
            int rating = 1 + (int) random.doubles(4).filter(drawn -> drawn < p).count();
            ratings.add(rating, 1);
            sum += rating;
        }
        Histogram all = ratings.build();
        add(
                agency,
                "satisfaction_mean",
                estimate(OptionalDouble.of((double) sum / cases), new BoundedMean(1, 5).interval(all), cases),
                Math.rint((1 + 4 * p - less) * 10) / 10);
    }

    private void add(String agency, String metric, Estimate estimate, double claimed) {
        rows.add(new MetricRow(agency, "2022", metric, estimate));
        claims.add(new Claim(agency, metric, "2022", claimed, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    private static Estimate estimate(OptionalDouble value, Bounds interval, int cases) {
        return new Estimate(
                value,
                interval.low(),
                interval.high(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(cases),
                Status.OK);
    }
}
