package lapor.peer;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import org.junit.jupiter.api.Test;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Twelve agencies with shares around a half, and one that had luck with two cases. */
class ShrunkMetricsTest {
    private static final String WINDOW = "edition-x";
    private static final String METRIC = "completion_rate";
    private static final MetricRow LUCKY = row("lucky", WINDOW, 2, 2);

    private static final List<MetricRow> MEASURED = Stream.concat(
                    IntStream.range(0, 12).mapToObj(i -> row("a" + i, WINDOW, 400 + 20 * (i % 5), 1000)),
                    Stream.of(LUCKY))
            .toList();

    @Test
    void pullsTheMoreTheFewerCasesThereAre() {
        List<MetricRow> shrunk = ShrunkMetrics.of(MEASURED, comparisons(MEASURED));

        assertThat(moved(shrunk, 0)).isLessThan(0.02);
        assertThat(moved(shrunk, 12)).isGreaterThan(0.4);
        assertThat(value(shrunk, 12)).isBetween(0.4, 0.6);
    }

    @Test
    void usesTheNumbersThatTheComparisonShows() {
        List<ComparisonRow> compared = comparisons(MEASURED);
        List<MetricRow> shrunk = ShrunkMetrics.of(MEASURED, compared);

        assertThat(compared).hasSameSizeAs(shrunk).allSatisfy(row -> assertThat(shrunk)
                .filteredOn(other -> other.agencyId().equals(row.agencyId()))
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.estimate().value().orElseThrow())
                            .isEqualTo(row.stand().orElseThrow().shrunk().mean());
                    assertThat(other.estimate().n()).isEqualTo(row.estimate().n());
                    assertThat(other.estimate().status())
                            .isEqualTo(row.estimate().status());
                }));
    }

    @Test
    void leavesAloneWhatTheComparisonDoesNotKnow() {
        List<MetricRow> others = List.of(
                row("a1", "2022-03", 1, 2),
                new MetricRow("a2", WINDOW, METRIC, Estimate.absent(Status.NOT_AVAILABLE)),
                new MetricRow("a3", WINDOW, "received", Estimate.count(9)));

        assertThat(ShrunkMetrics.of(others, comparisons(MEASURED))).isEqualTo(others);
        assertThat(ShrunkMetrics.of(MEASURED, List.of())).isEqualTo(MEASURED);
    }

    private static List<ComparisonRow> comparisons(List<MetricRow> rows) {
        List<Agency> agencies = rows.stream()
                .map(row -> Agency.unlisted(row.agencyId(), ZoneId.of("Asia/Jakarta")))
                .toList();
        return new Comparisons(new PeerRules(5), Set.of(WINDOW)).of(rows, PeerSets.byType(agencies));
    }

    private static MetricRow row(String agency, String period, long part, long whole) {
        return new MetricRow(agency, period, METRIC, Estimate.share(part, whole));
    }

    private static double moved(List<MetricRow> shrunk, int index) {
        return Math.abs(value(shrunk, index) - value(MEASURED, index));
    }

    private static double value(List<MetricRow> rows, int index) {
        return rows.get(index).estimate().value().orElseThrow();
    }
}
