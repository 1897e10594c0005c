package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.OptionalDouble;

class KaplanMeierTest {
    private static final Histogram NONE = Histogram.empty();

    /** Acute myelogenous leukaemia, Miller 1997, as in R's survival package. */
    private static final KaplanMeier MAINTAINED =
            KaplanMeier.of(Histogram.ofValues(9, 13, 18, 23, 31, 34, 48), Histogram.ofValues(13, 28, 45, 161));

    private static final KaplanMeier NONMAINTAINED =
            KaplanMeier.of(Histogram.ofValues(5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45), Histogram.ofValues(16));

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/kaplan-meier-aml.csv", useHeadersInDisplayName = true)
    void givesTheSurvivalAndErrorsThatRPrints(String group, int time, String survival, String error) {
        KaplanMeier curve = group.equals("maintained") ? MAINTAINED : NONMAINTAINED;
        assertThat(curve.survivalAt(time)).isCloseTo(Double.parseDouble(survival), within(halfUnit(survival)));
        assertThat(curve.survivalAt(time + 0.5)).isEqualTo(curve.survivalAt(time));
        if (error != null) {
            assertThat(curve.standardErrorAt(time).orElseThrow())
                    .isCloseTo(Double.parseDouble(error), within(halfUnit(error)));
        }
    }

    @Test
    void givesTheMediansAndIntervalsOfR() {
        assertThat(MAINTAINED.median()).hasValue(31);
        assertThat(MAINTAINED.medianInterval(SurvivalBand.LOG))
                .isEqualTo(new Bounds(OptionalDouble.of(18), OptionalDouble.empty()));
        assertThat(MAINTAINED.medianInterval(SurvivalBand.LOG_LOG))
                .isEqualTo(new Bounds(OptionalDouble.of(13), OptionalDouble.empty()));
        assertThat(NONMAINTAINED.median()).hasValue(23);
        assertThat(NONMAINTAINED.medianInterval(SurvivalBand.LOG_LOG)).isEqualTo(Bounds.of(5, 33));
    }

    @Test
    void takesTheMiddleWhereTheCurveLiesAtOneHalf() {
        // R: survfit(Surv(c(1, 2, 3, 4)) ~ 1) has median 2.5
        assertThat(KaplanMeier.of(Histogram.ofValues(1, 2, 3, 4), NONE).median())
                .hasValue(2.5);
    }

    @Test
    void givesTheThroughputOfAPublishedEventLog() {
        // first to last event of the six cases of pm4py's running example, in seconds; mean and median from its file
        Histogram seconds = Histogram.ofValues(703_320, 779_580, 1_368_780, 520_920, 1_576_440, 852_300);
        assertThat((double) seconds.sum() / seconds.total()).isEqualTo(966_890);
        assertThat(KaplanMeier.of(seconds, NONE).median()).hasValue(815_940);
    }

    @Test
    void seesOneHalfInSpiteOfRounding() {
        // 9/10 * 8/9 * 7/8 * 6/7 * 5/6 is not exactly 0.5 in floating point
        assertThat(KaplanMeier.of(Histogram.ofValues(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), NONE)
                        .median())
                .hasValue(5.5);
    }

    @Test
    void isTheFirstTimeWhereTheCurveRestsAtOneHalfToTheEnd() {
        // R: print(survfit(Surv(c(1, 2, 6, 8), c(1, 1, 0, 0)) ~ 1)) has median 2
        assertThat(KaplanMeier.of(Histogram.ofValues(1, 2), Histogram.ofValues(6, 8))
                        .median())
                .hasValue(2);
    }

    @Test
    void findsANinetiethPercentileByTheSameRule() {
        Histogram ten = Histogram.ofValues(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(KaplanMeier.of(ten, NONE).quantile(.9)).hasValue(9.5);
        // one tenth is reached at 9 and kept: the last was not answered
        Histogram nine = Histogram.ofValues(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(KaplanMeier.of(nine, Histogram.ofValues(30)).quantile(.9)).hasValue(9);
        // the last known time came before one tenth was reached
        Histogram eight = Histogram.ofValues(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(KaplanMeier.of(eight, Histogram.ofValues(9, 30)).quantile(.9))
                .isEmpty();
    }

    @Test
    void hasNoMedianWhileMoreThanHalfWait() {
        KaplanMeier curve = KaplanMeier.of(Histogram.ofValues(1), Histogram.ofValues(5, 5, 5));
        assertThat(curve.median()).isEmpty();
        assertThat(curve.quantile(.25)).hasValue(1);
        assertThat(curve.medianInterval(SurvivalBand.LOG_LOG).high()).isEmpty();
    }

    @Test
    void putsEventsBeforeCensoringsOfTheSameTime() {
        // both are at risk at 3: half of them have the event
        assertThat(KaplanMeier.of(Histogram.ofValues(3), Histogram.ofValues(3)).survivalAt(3))
                .isEqualTo(.5);
    }

    @Test
    void saysNothingOfNoCases() {
        KaplanMeier nothing = KaplanMeier.of(NONE, NONE);
        assertThat(nothing.survivalAt(10)).isEqualTo(1);
        assertThat(nothing.median()).isEmpty();
        assertThat(nothing.medianInterval(SurvivalBand.LOG)).isEqualTo(Bounds.unknown());
    }

    @Test
    void staysAtOneWhenAllAreCensored() {
        KaplanMeier waiting = KaplanMeier.of(NONE, Histogram.ofValues(1, 4));
        assertThat(waiting.survivalAt(4)).isEqualTo(1);
        assertThat(waiting.intervalAt(4, SurvivalBand.LOG_LOG)).isEqualTo(Bounds.of(1, 1));
    }

    @Test
    void fallsToZeroWithASingleEvent() {
        KaplanMeier one = KaplanMeier.of(Histogram.ofValues(0), NONE);
        assertThat(one.survivalAt(0)).isZero();
        assertThat(one.standardErrorAt(0)).isEmpty();
        assertThat(one.median()).hasValue(0);
        assertThat(one.medianInterval(SurvivalBand.LOG_LOG)).isEqualTo(Bounds.unknown());
    }

    @Test
    void countsCasesLikeTheirRepetition() {
        Histogram events = new HistogramBuilder().add(2, 3).add(7, 2).build();
        KaplanMeier weighted =
                KaplanMeier.of(events, new HistogramBuilder().add(5, 4).build());
        KaplanMeier expanded = KaplanMeier.of(Histogram.ofValues(2, 2, 2, 7, 7), Histogram.ofValues(5, 5, 5, 5));
        assertThat(weighted.survivalAt(7)).isEqualTo(expanded.survivalAt(7)).isZero();
        assertThat(weighted.survivalAt(2)).isEqualTo(6.0 / 9);
    }

    @Test
    void costsItsDaysAndNotItsCases() {
        // 4 billion cases; S(1) = 3/4, G = 1/(4 * 3) per billion
        Histogram events = new HistogramBuilder().add(1, 1_000_000_000L).build();
        Histogram censored = new HistogramBuilder().add(2, 3_000_000_000L).build();
        KaplanMeier curve = KaplanMeier.of(events, censored);
        assertThat(curve.survivalAt(1)).isEqualTo(.75);
        assertThat(curve.standardErrorAt(1).orElseThrow()).isCloseTo(.75 * Math.sqrt(1 / 12e9), within(1e-15));
    }

    @Test
    void refusesSharesThatMeanNothing() {
        assertThatThrownBy(() -> MAINTAINED.quantile(1)).hasMessageContaining("1.0");
        assertThatThrownBy(() -> MAINTAINED.quantileInterval(Double.NaN, SurvivalBand.LOG))
                .hasMessageContaining("NaN");
    }

    @Test
    void refusesNegativeTimes() {
        assertThatThrownBy(() -> KaplanMeier.of(Histogram.ofValues(-1), NONE)).hasMessageContaining("-1");
    }

    private static double halfUnit(String printed) {
        int digits = printed.contains(".") ? printed.length() - printed.indexOf('.') - 1 : 6;
        return 0.5 * Math.pow(10, -digits);
    }
}
