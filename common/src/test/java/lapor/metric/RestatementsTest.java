package lapor.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What is told of numbers that changed after they were published. */
class RestatementsTest {
    private static final Instant AS_OF = Instant.parse("2022-01-31T17:00:00Z");

    @Test
    void tellsOnlyWhatDiffersSortedByAgencyPeriodAndMetric() {
        List<MetricRow> published = List.of(
                row("B", "2022", Estimate.count(5)),
                row("A", "2022-01", Estimate.count(7)),
                row("A", "2022", Estimate.count(9)));
        List<MetricRow> restated = List.of(
                row("B", "2022", Estimate.count(5)),
                row("A", "2022-01", Estimate.count(8)),
                row("A", "2022", Estimate.count(10)));
        assertThat(Restatements.of(AS_OF, published, restated))
                .containsExactly(told("2022", "9", "10"), told("2022-01", "7", "8"));
    }

    @Test
    void keepsWhatWasWithheldWithheld() {
        List<MetricRow> published = List.of(row("A", "2022-01", Estimate.absent(Status.SUPPRESSED)));
        assertThat(Restatements.of(AS_OF, published, List.of(row("A", "2022-01", Estimate.count(6)))))
                .as("a month of few cases that late rows made many")
                .isEmpty();
        assertThat(Restatements.of(AS_OF, published, List.of()))
                .as("a withheld month that is gone")
                .isEmpty();
    }

    @Test
    void tellsThatANumberIsWithheldNow() {
        assertThat(Restatements.of(
                        AS_OF,
                        List.of(row("A", "2022-01", Estimate.count(6))),
                        List.of(row("A", "2022-01", Estimate.absent(Status.SUPPRESSED)))))
                .containsExactly(told("2022-01", "6", "suppressed"));
    }

    /** If it failed, a late row would tell how one person rated: the difference of two published means. */
    @Test
    void restatesNoNumberOfPersons() {
        assertThat(Restatements.of(
                        AS_OF,
                        List.of(new MetricRow("A", "2022", "rating_participation", Estimate.share(6, 10))),
                        List.of(new MetricRow("A", "2022", "rating_participation", Estimate.share(7, 10)))))
                .isEmpty();
    }

    @Test
    void leavesEmptyWhatWasNotThere() {
        assertThat(Restatements.of(AS_OF, List.of(), List.of(row("A", "2022-01", Estimate.count(6)))))
                .containsExactly(told("2022-01", "", "6"));
    }

    @Test
    void readsBackWhatItWrote(@TempDir Path folder) {
        List<Restatement> rows = List.of(told("2022-01", "", "6"), told("2022-02", "suppressed", "0.25"));
        RestatementTable.TABLE.write(folder, rows);
        assertThat(RestatementTable.TABLE.read(folder)).isEqualTo(rows);
    }

    private static Restatement told(String period, String published, String restated) {
        return new Restatement("A", period, "received", AS_OF, Stated.ofCode(published), Stated.ofCode(restated));
    }

    private static MetricRow row(String agency, String period, Estimate estimate) {
        return new MetricRow(agency, period, "received", estimate);
    }
}
