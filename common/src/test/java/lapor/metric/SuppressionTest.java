package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.statistics.Histogram;
import lapor.tally.Judged;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** Two of thirty rated: the numerator would tell what the mean withholds, and the mean's month goes along. */
    @Test
    void doesNotTellByTheParticipationHowManyRated() {
        for (String month : List.of("2022-01", "2022-02", "2022-03")) {
            received(month, 30);
        }
        received("2022-Q1", 90);
        ratings("2022-01", 2, 30);
        ratings("2022-02", 0, 6);
        ratings("2022-03", 20, 30);
        ratings("2022-Q1", 22, 66);
        assertThat(withheld())
                .containsExactly(
                        "satisfaction_mean 2022-01",
                        "rating_participation 2022-01",
                        "satisfaction_mean 2022-03",
                        "rating_participation 2022-03");
    }

    @Test
    void withholdsTheParticipationOfAYearOfFewRatings() {
        received("2022", 40);
        ratings("2022", 3, 40);
        assertThat(withheld()).containsExactly("satisfaction_mean 2022", "rating_participation 2022");
    }

    /** Many complaints of few persons; inhabitants are many, and protect nobody. */
    @Test
    void withholdsMonthsOfFewReportersHoweverManyInhabitants() {
        for (String month : List.of("2022-01", "2022-02", "2022-03")) {
            received(month, 30);
        }
        received("2022-Q1", 90);
        reporters("2022-01", 2);
        reporters("2022-02", 25);
        reporters("2022-03", 9);
        reporters("2022-Q1", 34);
        assertThat(withheld()).containsExactly("reporters_per_100k 2022-01", "reporters_per_100k 2022-03");
    }

    /** One active month of one is no small cell: months are no people. */
    @Test
    void showsActiveMonthsUnlessTheMonthItselfIsSmall() {
        received("2022-01", 30);
        received("2022-02", 2);
        share("active_month_share", "2022-01", 1);
        share("active_month_share", "2022-02", 1);
        share("active_month_share", "2022", 2);
        assertThat(withheld()).containsExactly("received 2022-02", "active_month_share 2022-02");
    }

    @Test
    void doesNotTellTheEvennessOfAMonthOfFewByItsQuarter() {
        for (String month : List.of("2022-01", "2022-02", "2022-03")) {
            received(month, 30);
        }
        evenness("2022-01", 3);
        evenness("2022-02", 20);
        evenness("2022-03", 8);
        evenness("2022-Q1", 31);
        assertThat(withheld()).containsExactly("channel_evenness 2022-01", "channel_evenness 2022-03");
    }

    /**
     * The year's 30 of 63 on time, the change of 15/23 less 15/40, and n = 23 give the first half, and less the second
     * quarter's 13 of 20 the withheld 2 of 3.
     */
    @Test
    void doesNotTellAQuarterByTheChangeBetweenHalves() {
        onTime("2022-Q1", 2, 3);
        onTime("2022-Q2", 13, 20);
        onTime("2022-Q3", 12, 32);
        onTime("2022-Q4", 3, 8);
        onTime("2022", 30, 63);
        change("2022");
        change("edition-2022");
        assertThat(withheld())
                .containsExactly(
                        "first_response_on_time_rate 2022-Q1",
                        "first_response_on_time_rate 2022-Q4",
                        "on_time_change 2022");
    }

    @Test
    void showsTheChangeOfAYearOfWhichEveryQuarterIsShown() {
        onTime("2022-Q1", 3, 9);
        onTime("2022-Q3", 9, 9);
        onTime("2022", 12, 18);
        change("2022");
        assertThat(withheld()).isEmpty();
    }

    private void ratings(String period, int rated, long closed) {
        rows.add(new MetricRow(
                "a",
                period,
                "satisfaction_mean",
                Estimate.rating(Histogram.ofValues(
                        IntStream.generate(() -> 4).limit(rated).toArray()))));
        rows.add(new MetricRow("a", period, "rating_participation", Estimate.share(rated, closed)));
    }

    private void reporters(String period, long reporters) {
        rows.add(new MetricRow("a", period, "reporters_per_100k", Estimate.rate(reporters, 1_000_000, 100_000)));
    }

    private void evenness(String period, int cases) {
        int[] channels = IntStream.range(0, cases).map(i -> i % 3).toArray();
        rows.add(new MetricRow("a", period, "channel_evenness", Estimate.evenness(Histogram.ofValues(channels), 4)));
    }

    private void onTime(String period, long onTime, long due) {
        rows.add(new MetricRow("a", period, "first_response_on_time_rate", Estimate.share(onTime, due)));
    }

    private void change(String period) {
        rows.add(new MetricRow(
                "a", period, "on_time_change", Estimate.difference(new Judged(15, 40), new Judged(15, 23))));
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
