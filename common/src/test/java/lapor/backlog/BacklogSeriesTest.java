package lapor.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.backlog.BacklogChange.Series;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

class BacklogSeriesTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-03-30");
    private static final BacklogSeries SERIES = new BacklogSeries(FIRST, FIRST.plusDays(5));

    /** Twenty open before, seven come on 31 March, six are closed on 2 April, eight are overdue from 1 April. */
    @Test
    void addsChangesUp() {
        List<BacklogRow> rows = SERIES.of(
                List.of(
                        change(0, Series.OPEN, 20),
                        change(1, Series.OPEN, 7),
                        change(1, Series.RECEIVED, 7),
                        change(2, Series.OVERDUE, 8),
                        change(3, Series.OPEN, -6),
                        change(9, Series.OPEN, 100)),
                5);
        assertThat(rows.stream().map(row -> cell(row.open()) + " " + cell(row.overdue()) + " " + cell(row.received())))
                .containsExactly("20 0 0", "27 0 7", "27 8 0", "21 8 0", "21 8 0", "21 8 0");
        assertThat(rows).allMatch(row -> row.status() == Status.OK);
    }

    /** If it failed, a reader could see on which day the only complaint of a month came. */
    @Test
    void withholdsEveryQuietDayOfAMonthWithFewReceiptsOnAny() {
        List<BacklogRow> rows = SERIES.of(
                List.of(change(0, Series.OPEN, 30), change(3, Series.OPEN, 1), change(3, Series.RECEIVED, 1)), 5);
        assertThat(rows.stream().map(row -> row.day().getMonthValue() + " " + cell(row.received())))
                .containsExactly("3 0", "3 0", "4 -", "4 -", "4 -", "4 -");
    }

    /** If it failed, the month's published total less the other days would give the day back. */
    @Test
    void withholdsACompanionOfTheOnlyQuietDay() {
        List<BacklogChange> changes = new ArrayList<>();
        for (int day = 2; day < 6; day++) {
            changes.add(change(day, Series.RECEIVED, day == 4 ? 2 : 5 + day));
            changes.add(change(day, Series.OPEN, 0));
        }
        assertThat(SERIES.of(changes, 5).stream().map(row -> cell(row.received())))
                .containsExactly("0", "0", "-", "8", "-", "10");
    }

    /** If it failed, a rise by four open ones would say that four came, which is withheld. */
    @Test
    void withholdsARiseThatTellsHowManyCame() {
        List<BacklogRow> rows = SERIES.of(
                List.of(change(0, Series.OPEN, 30), change(3, Series.OPEN, 4), change(3, Series.RECEIVED, 4)), 5);
        assertThat(rows.stream().map(row -> cell(row.open()))).containsExactly("30", "30", "30", "-", "34", "34");
    }

    @Test
    void withholdsFewOpenOnes() {
        assertThat(SERIES.of(List.of(change(0, Series.OPEN, 4)), 5))
                .hasSize(6)
                .allMatch(row -> row.open().isEmpty() && row.status() == Status.SUPPRESSED);
    }

    private static String cell(java.util.OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private static BacklogChange change(int day, Series series, long change) {
        return new BacklogChange("A", FIRST.plusDays(day), series, change);
    }
}
