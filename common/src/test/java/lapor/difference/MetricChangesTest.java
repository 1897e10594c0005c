package lapor.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import org.junit.jupiter.api.Test;

import java.util.List;

class MetricChangesTest {
    @Test
    void holdsChangesAgainstHowSureTheNumbersWere() {
        List<MetricRow> before = List.of(share("few", 5, 10), share("many", 500, 1000));
        List<MetricRow> after = List.of(share("few", 6, 10), share("many", 600, 1000));

        List<MetricChange> changes = MetricChanges.largest(before, after);

        assertThat(changes).extracting(change -> change.row().agencyId()).containsExactly("many", "few");
        // Wilson 95 % of 500/1000: 0.4690696 to 0.5309304, so that 0.1 is 1.616533 times as wide
        assertThat(changes.get(0).size()).isCloseTo(1.616533, within(5e-6));
    }

    @Test
    void looksNeitherAtMonthsNorAtWhatStayed() {
        List<MetricRow> before = List.of(in("2022-03", 5), in("2022-Q1", 5), in("2022", 5), in("edition-2022", 5));
        List<MetricRow> after = List.of(in("2022-03", 9), in("2022-Q1", 9), in("2022", 5), in("edition-2022", 6));

        assertThat(MetricChanges.largest(before, after))
                .singleElement()
                .satisfies(change -> assertThat(change.row().period()).isEqualTo("edition-2022"));
    }

    private static MetricRow share(String agency, long part, long whole) {
        return new MetricRow(agency, "2022", "completion_rate", Estimate.share(part, whole));
    }

    private static MetricRow in(String period, long part) {
        return new MetricRow("a", period, "completion_rate", Estimate.share(part, 10));
    }
}
