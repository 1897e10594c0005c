package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class ExactIntervalTest {

    @Test
    void givesTheIntervalOfTenEvents() {
        // R: poisson.test(10); Ulm 1990 prints 4.80 to 18.39
        PoissonInterval interval = PoissonInterval.of(10);
        assertThat(interval.low()).isCloseTo(4.795389, within(5e-7));
        assertThat(interval.high()).isCloseTo(18.390356, within(5e-7));
        // no events: rule of three and a bit, -ln .025
        assertThat(PoissonInterval.of(0).low()).isZero();
        assertThat(PoissonInterval.of(0).high()).isCloseTo(-Math.log(.025), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoCount(double events) {
        assertThatThrownBy(() -> PoissonInterval.of(events, .95)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, Double.NaN})
    void refusesWhatIsNoLevel(double level) {
        assertThatThrownBy(() -> PoissonInterval.of(1, level)).hasMessageContaining("level");
    }

    @Test
    void expectsOfEachUnitWhatItsMixOfCasesLetsExpect() {
        // hard cases succeed in 20 of 100, easy ones in 90 of 100; the unit has 10 hard and 5 easy: 2 + 4.5 expected
        Map<String, Proportion> unit = Map.of("hard", new Proportion(6, 10), "easy", new Proportion(4, 5));
        Map<String, Proportion> others = Map.of("hard", new Proportion(14, 90), "easy", new Proportion(86, 95));
        CaseMix mix = CaseMix.pooled(List.of(unit, others));
        StandardisedRatio ratio = mix.ratio(unit).orElseThrow();
        assertThat(ratio.expected()).isCloseTo(6.5, within(1e-12));
        assertThat(ratio.ratio()).isCloseTo(10 / 6.5, within(1e-12));
        assertThat(ratio.low()).isCloseTo(4.795389 / 6.5, within(1e-7));
        assertThat(ratio.high()).isCloseTo(18.390356 / 6.5, within(1e-7));
    }

    @Test
    void expectsOfAllTogetherWhatTheyShow() {
        Map<String, Proportion> all = Map.of("a", new Proportion(3, 7), "b", new Proportion(0, 4));
        assertThat(CaseMix.pooled(List.of(all)).ratio(all).orElseThrow().ratio())
                .isEqualTo(1);
    }

    @Test
    void saysNothingWhereNoEventIsExpected() {
        Map<String, Proportion> unit = Map.of("a", new Proportion(0, 4));
        CaseMix mix = CaseMix.pooled(List.of(unit));
        assertThat(mix.ratio(unit)).isEmpty();
        assertThat(mix.ratio(Map.of())).isEmpty();
        assertThatThrownBy(() -> mix.ratio(Map.of("b", new Proportion(1, 2)))).hasMessageContaining("stratum b");
    }
}
