package lapor.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class NightSeriesTest {
    /** Without it, what happened in a lost night would count as an agency's lie. */
    @Test
    void missesTheNightBetweenTwoOthers() {
        assertThat(NightSeries.missing(List.of("log-2022-04-01.csv", "log-2022-04-02.csv", "log-2022-04-04.csv")))
                .containsExactly(LocalDate.of(2022, 4, 3));
        assertThat(NightSeries.missing(List.of("20220401.csv.gz", "20220402.csv.gz", "20220404.csv.gz")))
                .containsExactly(LocalDate.of(2022, 4, 3));
    }

    /** Else claims could never be tested where logs come by the month, or by chance. */
    @Test
    void asksForNoNightsOfWhatIsNotNightly() {
        assertThat(NightSeries.missing(List.of("2022-01.csv", "2022-02.csv", "2022-04.csv")))
                .isEmpty();
        assertThat(NightSeries.missing(List.of("log-2022-01-31.csv", "log-2022-02-28.csv", "log-2022-03-31.csv")))
                .isEmpty();
        assertThat(NightSeries.missing(List.of("a-2022-04-01.csv", "b-2022-04-03.csv")))
                .isEmpty();
        assertThat(NightSeries.missing(List.of("2022-13-77.csv"))).isEmpty();
    }
}
