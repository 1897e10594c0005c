package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {

    /** Newcombe 1998, Statistics in Medicine 17, cases of table I, method 3, to six digits. */
    @ParameterizedTest
    @CsvSource({"81, 263, .255289, .366210", "15, 148, .062386, .160487", "0, 20, 0, .161125"})
    void givesTheIntervalsOfNewcombe(long successes, long trials, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(successes, trials);
        assertThat(interval.low()).isCloseTo(low, within(5e-7));
        assertThat(interval.high()).isCloseTo(high, within(5e-7));
    }

    @Test
    void givesTheCaseOfNewcombeThatIsPrintedToFourDigits() {
        assertThat(WilsonInterval.of(1, 29).low()).isCloseTo(.0061, within(5e-5));
        assertThat(WilsonInterval.of(1, 29).high()).isCloseTo(.1718, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"1, 29", "5, 10", "9, 10", "499, 1000000"})
    void agreesWithCommonsMath(int successes, int trials) {
        ConfidenceInterval theirs = new WilsonScoreInterval().createInterval(trials, successes, .95);
        WilsonInterval ours = WilsonInterval.of(successes, trials);
        assertThat(ours.low()).isCloseTo(theirs.getLowerBound(), within(1e-12));
        assertThat(ours.high()).isCloseTo(theirs.getUpperBound(), within(1e-12));
    }

    @Test
    void touchesTheEndsExactly() {
        assertThat(WilsonInterval.of(0, 7).low()).isZero();
        assertThat(WilsonInterval.of(7, 7).high()).isEqualTo(1);
        assertThat(WilsonInterval.of(7, 7).low())
                .isCloseTo(1 - WilsonInterval.of(0, 7).high(), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5"})
    void refusesWhatIsNoProportion(long successes, long trials) {
        assertThatThrownBy(() -> WilsonInterval.of(successes, trials)).isInstanceOf(IllegalArgumentException.class);
    }
}
