package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.backlog.BacklogChange;
import lapor.backlog.BacklogChange.Series;
import lapor.backlog.BacklogRow;
import lapor.backlog.BacklogSeries;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** What would tell of a single complaint, and what of the agency's work would not. */
class FewTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-03-30");
    private static final BacklogSeries SERIES = new BacklogSeries(FIRST, FIRST.plusDays(5));

    /** If it failed, the age of the one complaint that is open would tell its classification. */
    @Test
    void withholdsTimesOfFewAndNoWork() {
        assertThat(withheld(4)).containsExactly("backlog_age_days", "first_response_median_hours");
        assertThat(withheld(5)).isEmpty();
        assertThat(withheld(0))
                .as("where none is open there is nothing to withhold")
                .isEmpty();
    }

    /** If it failed, a reader could see on which day the only complaint of a month came. */
    @Test
    void withholdsEveryQuietDayOfAMonthWithFewReceiptsOnAny() {
        List<BacklogRow> rows =
                days(change(0, Series.OPEN, 30), change(3, Series.OPEN, 1), change(3, Series.RECEIVED, 1));
        assertThat(rows.stream().map(row -> row.day().getMonthValue() + " " + cell(row.received())))
                .containsExactly("3 0", "3 0", "4 -", "4 -", "4 -", "4 -");
        assertThat(rows.stream().map(row -> cell(row.open()))).containsExactly("30", "30", "30", "31", "31", "31");
    }

    /** If it failed, the month's published total less the other days would give the day back. */
    @Test
    void withholdsACompanionOfTheOnlyQuietDay() {
        List<BacklogChange> changes = new ArrayList<>();
        for (int day = 2; day < 6; day++) {
            changes.add(change(day, Series.RECEIVED, day == 4 ? 2 : 5 + day));
            changes.add(change(day, Series.OPEN, 0));
        }
        assertThat(days(changes.toArray(BacklogChange[]::new)).stream().map(row -> cell(row.received())))
                .containsExactly("0", "0", "-", "8", "-", "10");
    }

    @Test
    void withholdsDaysWithFewOpen() {
        assertThat(days(change(0, Series.OPEN, 4), change(3, Series.OPEN, 1), change(3, Series.OVERDUE, 1)).stream()
                        .map(row -> cell(row.open()) + " " + cell(row.overdue()) + " " + row.status()))
                .containsExactly("- - SUPPRESSED", "- - SUPPRESSED", "- - SUPPRESSED", "5 1 OK", "5 1 OK", "5 1 OK");
    }

    private static List<String> withheld(long cases) {
        return new Privacy(5, List.of())
                        .published(
                                new Told(
                                        List.of(
                                                row("received", Estimate.count(2)),
                                                row("resolution_median_days", of(2)),
                                                row("backlog_age_days", of(cases)),
                                                row("open_overdue", Estimate.count(1)),
                                                row("first_response_median_hours", of(cases))),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        List.of()),
                                List.of())
                        .metrics()
                        .stream()
                        .filter(row -> row.estimate().status() == Status.SUPPRESSED)
                        .map(MetricRow::metric)
                        .toList();
    }

    private static Estimate of(long n) {
        return new Estimate(
                OptionalDouble.of(3),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(n),
                Status.TOO_FEW);
    }

    private static MetricRow row(String metric, Estimate estimate) {
        return new MetricRow("A", "2022", metric, estimate);
    }

    private static List<BacklogRow> days(BacklogChange... changes) {
        return new Days(5).published(SERIES.of(List.of(changes)));
    }

    private static String cell(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private static BacklogChange change(int day, Series series, long change) {
        return new BacklogChange("A", FIRST.plusDays(day), series, change);
    }
}
