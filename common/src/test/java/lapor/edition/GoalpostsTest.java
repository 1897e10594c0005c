package lapor.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalpostsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 1, 0.25, 25",
        "0, 1, -1, 0",
        "0, 1, 7, 100",
        "1, 5, 4.4, 85",
        "20, 1, 1, 100",
        "20, 1, 10.5, 50",
        "20, 1, 20, 0",
        "20, 1, 60, 0",
        "20, 1, 0, 100"
    })
    void earnsPointsBetweenWorstAndBestAndNoneBeyond(double worst, double best, double value, double points) {
        assertThat(new Goalposts(worst, best).points(value)).isCloseTo(points, within(1e-9));
    }
}
