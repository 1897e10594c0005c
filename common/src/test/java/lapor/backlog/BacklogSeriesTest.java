package lapor.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.backlog.BacklogChange.Series;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class BacklogSeriesTest {
    private static final LocalDate FIRST = LocalDate.parse("2022-03-30");
    private static final BacklogSeries SERIES = new BacklogSeries(FIRST, FIRST.plusDays(5));

    /** Twenty open before, seven come on 31 March, six are closed on 2 April, eight are overdue from 1 April. */
    @Test
    void addsChangesUp() {
        List<BacklogRow> rows = SERIES.of(List.of(
                change(0, Series.OPEN, 20),
                change(1, Series.OPEN, 7),
                change(1, Series.RECEIVED, 7),
                change(2, Series.OVERDUE, 8),
                change(3, Series.OPEN, -6),
                change(9, Series.OPEN, 100)));
        assertThat(rows.stream().map(row -> cell(row.open()) + " " + cell(row.overdue()) + " " + cell(row.received())))
                .containsExactly("20 0 0", "27 0 7", "27 8 0", "21 8 0", "21 8 0", "21 8 0");
        assertThat(rows).allMatch(row -> row.status() == Status.OK);
    }

    private static String cell(java.util.OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }

    private static BacklogChange change(int day, Series series, long change) {
        return new BacklogChange("A", FIRST.plusDays(day), series, change);
    }
}
