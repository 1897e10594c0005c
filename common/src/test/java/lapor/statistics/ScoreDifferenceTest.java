package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreDifferenceTest {
    /** Newcombe 1998, Statistics in Medicine 17, 873-890, table II, method 10, cases (a) to (h). */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void givesTheIntervalsOfNewcombe(long x1, long n1, long x2, long n2, double low, double high) {
        Bounds interval = ScoreDifference.interval(new Proportion(x1, n1), new Proportion(x2, n2));
        assertThat(interval.low().orElseThrow()).isCloseTo(low, within(0.00005));
        assertThat(interval.high().orElseThrow()).isCloseTo(high, within(0.00005));
    }
}
