package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

class RestrictedMeanTest {
    private static final Histogram NONE = Histogram.empty();

    @Test
    void givesTheRestrictedMeansOfR() {
        // R survival 3.5, its own test output: print(survfit(Surv(time, status) ~ x, aml), rmean = 48)
        RestrictedMean maintained =
                of(48, Histogram.ofValues(9, 13, 18, 23, 31, 34, 48), Histogram.ofValues(13, 28, 45, 161));
        assertThat(maintained.mean()).isCloseTo(31.8, within(.05));
        assertThat(maintained.standardError()).isCloseTo(4.53, within(.005));
        RestrictedMean nonmaintained =
                of(48, Histogram.ofValues(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), Histogram.ofValues(16));
        assertThat(nonmaintained.mean()).isCloseTo(22.7, within(.05));
        assertThat(nonmaintained.standardError()).isCloseTo(4.18, within(.005));
    }

    @Test
    void looksNoFurtherThanTheLongestObservation() {
        Histogram waiting = Histogram.ofValues(10, 20, 59);
        assertThat(find(60, Histogram.ofValues(3), waiting)).isEmpty();
        assertThat(find(60, NONE, NONE)).isEmpty();
        assertThat(find(60, Histogram.ofValues(59), waiting)).isEmpty();
        assertThat(find(59, Histogram.ofValues(3), waiting)).isPresent();
        // all answered by day 25: nothing more can come
        assertThat(of(60, Histogram.ofValues(3, 25), Histogram.ofValues(20)).mean())
                .isEqualTo(3 + 22 * 2 / 3.0);
        assertThatThrownBy(() -> find(0, NONE, waiting)).hasMessageContaining("0");
    }

    @Test
    void hasAWidthWhereNobodyOrEverybodyWasAnswered() {
        RestrictedMean nobody = of(60, NONE, new HistogramBuilder().add(60, 10).build());
        assertThat(nobody.mean()).isEqualTo(60);
        assertThat(nobody.standardError()).isZero();
        assertThat(nobody.interval().high()).hasValue(60);
        // between Clopper and Pearson's .025^(1/10) and Jeffreys' qbeta(.025, 10.5, .5) = .7828037 in R
        assertThat(nobody.interval().low().orElseThrow() / 60).isBetween(Math.pow(.025, .1), .7828037);

        RestrictedMean everybody = of(60, new HistogramBuilder().add(0, 10).build(), NONE);
        assertThat(everybody.mean()).isZero();
        assertThat(everybody.interval().low()).hasValue(0);
        assertThat(everybody.interval().high().orElseThrow())
                .isCloseTo(60 - nobody.interval().low().orElseThrow(), within(1e-6));
    }

    @Test
    void hasAnIntervalForEverySampleThatHasAMean() {
        Random random = new Random(3);
        for (int world = 0; world < 2000; world++) {
            int n = 1 + random.nextInt(12);
            int longest = 1 + random.nextInt(100);
            HistogramBuilder events = new HistogramBuilder();
            HistogramBuilder censored = new HistogramBuilder();
            for (int i = 0; i < n; i++) {
                (random.nextBoolean() ? events : censored).add(random.nextInt(longest), 1);
            }
            find(60, events.build(), censored.build()).ifPresent(known -> {
                double low = known.interval().low().orElseThrow();
                double high = known.interval().high().orElseThrow();
                assertThat(low).isBetween(0.0, known.mean());
                assertThat(high).isBetween(known.mean(), 60.0);
                assertThat(high - low).isGreaterThan(.5);
            });
        }
    }

    @Test
    void hasTheMomentsOfTheCurvesThatItSpeaksOf() {
        // both curves drawn: factors Beta(n - d + 1, d), the first event of each step as soon as it can be
        RiskTable risk = RiskTable.before(
                20, new SurvivalSample(Histogram.ofValues(2, 2, 7, 11, 25), Histogram.ofValues(5, 9, 30)));
        Random random = new Random(4);
        double[] areas = new double[400_000];
        Arrays.setAll(areas, draw -> area(risk, 20, random, draw % 2 == 0));
        Moments drawn = moments(areas);
        AreaMoments moments = AreaMoments.of(risk, 20);
        assertThat(moments.mean()).isCloseTo(drawn.mean(), within(.03));
        assertThat(Math.sqrt(moments.variance())).isCloseTo(Math.sqrt(drawn.second()), within(.03));
    }

    @Test
    void costsItsDaysAndNotItsCases() {
        Histogram events = new HistogramBuilder().add(1, 1_000_000_000L).build();
        Histogram censored = new HistogramBuilder().add(60, 3_000_000_000L).build();
        RestrictedMean mean = of(60, events, censored);
        assertThat(mean.mean()).isEqualTo(1 + 59 * .75);
        assertThat(mean.interval().high().orElseThrow() - mean.mean())
                .isCloseTo(1.96 * mean.standardError(), within(1e-5));
    }

    private static double area(RiskTable risk, int horizon, Random random, boolean late) {
        double level = 1;
        double area = 0;
        int last = 0;
        for (int i = 0; i < risk.steps(); i++) {
            for (int event = 0; event < risk.events(i); event++) {
                double fallen = level * Math.pow(random.nextDouble(), 1.0 / (risk.atRisk(i) - event));
                area += event == 0 ? (risk.time(i) - last) * (late ? level : fallen) : 0;
                level = fallen;
            }
            last = risk.time(i);
        }
        return area + (horizon - last) * level * (late ? 1 : Math.pow(random.nextDouble(), 1.0 / risk.staying()));
    }

    private static Moments moments(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        double second = Arrays.stream(values)
                .map(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        return new Moments(values.length, mean, second, 0, 0);
    }

    private static RestrictedMean of(int horizon, Histogram events, Histogram censored) {
        return find(horizon, events, censored).orElseThrow();
    }

    private static Optional<RestrictedMean> find(int horizon, Histogram events, Histogram censored) {
        return RestrictedMean.of(new SurvivalSample(events, censored), horizon);
    }
}
