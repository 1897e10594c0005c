package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SuppressionTest {
    private final Suppression suppression = new Suppression(5);
    private final List<MetricRow> rows = new ArrayList<>();

    @Test
    void withholdsSmallMonthsAndQuartersAndShowsYearsAndDeclaredPeriods() {
        received("2022-01", 3);
        received("2022-Q1", 3);
        received("2022", 3);
        received("edition-2022", 3);
        assertThat(withheld()).containsExactly("received 2022-01", "received 2022-Q1");
    }

    @Test
    void showsNothingAndTheThresholdItself() {
        received("2022-01", 0);
        received("2022-02", 5);
        assertThat(withheld()).isEmpty();
    }

    @Test
    void leavesNoNumberInAWithheldRow() {
        received("2022-01", 4);
        assertThat(suppression.apply(rows))
                .extracting(MetricRow::estimate)
                .containsExactly(Estimate.absent(Status.SUPPRESSED));
    }

    @Test
    void withholdsTheSmallestOtherMonthSoThatTheQuarterDoesNotGiveItBack() {
        received("2022-01", 20);
        received("2022-02", 3);
        received("2022-03", 9);
        received("2022-Q1", 32);
        assertThat(withheld()).containsExactly("received 2022-02", "received 2022-03");
    }

    @Test
    void leavesTwoWithheldMonthsAlone() {
        received("2022-01", 2);
        received("2022-02", 3);
        received("2022-03", 9);
        received("2022-Q1", 14);
        assertThat(withheld()).containsExactly("received 2022-01", "received 2022-02");
    }

    @Test
    void protectsMonthsAgainstTheYearWhereNoQuarterHelps() {
        // the quarter is withheld with its only month; only the year and the other month could give it back
        received("2022-01", 3);
        received("2022-Q1", 3);
        received("2022-05", 40);
        received("2022-Q2", 40);
        received("2022", 43);
        assertThat(withheld())
                .containsExactly("received 2022-01", "received 2022-Q1", "received 2022-05", "received 2022-Q2");
    }

    @Test
    void doesNotProtectAgainstATotalThatIsWithheldItself() {
        received("2022-01", 1);
        received("2022-02", 0);
        received("2022-Q1", 1);
        assertThat(withheld()).containsExactly("received 2022-01", "received 2022-Q1");
    }

    @Test
    void withholdsEveryMetricOfASmallMonthAndASingleMetricOfFewCases() {
        received("2022-01", 3);
        share("completion_rate", "2022-01", 3);
        received("2022-07", 30);
        share("completion_rate", "2022-07", 30);
        share("auto_closed_share", "2022-07", 2);
        assertThat(withheld())
                .containsExactly("received 2022-01", "completion_rate 2022-01", "auto_closed_share 2022-07");
    }

    @Test
    void protectsEachAgencyByItsOwnMonths() {
        received("2022-01", 3);
        received("2022-Q1", 13);
        rows.add(new MetricRow("other", "2022-02", "received", Estimate.count(10)));
        assertThat(withheld()).containsExactly("received 2022-01");
    }

    @Test
    void withholdsRatingsOfFewInEveryPeriodAndOverlappingOnesWithThem() {
        received("2022", 40);
        received("edition-2022", 40);
        received("edition-2022-h1", 20);
        share("satisfaction_mean", "2022", 4);
        share("satisfaction_mean", "edition-2022", 12);
        share("satisfaction_mean", "edition-2022-h1", 2);
        assertThat(withheld())
                .containsExactly(
                        "satisfaction_mean 2022",
                        "satisfaction_mean edition-2022",
                        "satisfaction_mean edition-2022-h1");
    }

    @Test
    void showsRatingsOfEnough() {
        received("edition-2022", 40);
        share("satisfaction_mean", "edition-2022", 5);
        assertThat(withheld()).isEmpty();
    }

    @Test
    void keepsSayingThatAMetricIsNotAvailable() {
        received("2022-01", 3);
        rows.add(new MetricRow("a", "2022-01", "satisfaction_mean", Estimate.absent(Status.NOT_AVAILABLE)));
        assertThat(suppression.apply(rows).get(1)).isEqualTo(rows.get(1));
    }

    private void received(String period, long n) {
        rows.add(new MetricRow("a", period, "received", Estimate.count(n)));
    }

    private void share(String metric, String period, long n) {
        rows.add(new MetricRow("a", period, metric, Estimate.share(1, n)));
    }

    private List<String> withheld() {
        return suppression.apply(rows).stream()
                .filter(row -> row.estimate().status() == Status.SUPPRESSED)
                .map(row -> row.metric() + " " + row.period())
                .toList();
    }
}
