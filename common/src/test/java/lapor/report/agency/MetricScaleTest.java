package lapor.report.agency;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.Estimate;
import lapor.metric.Status;
import lapor.metric.Unit;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

class MetricScaleTest {

    @Test
    void drawsSharesOnTheirWholeRangeSoThatAgenciesWithLittleDifferenceLookAlike() {
        MetricScale scale =
                MetricScale.of(Optional.of(Unit.SHARE), List.of(estimate(0.98, Status.OK), estimate(0.99, Status.OK)));
        assertThat(scale).isEqualTo(new MetricScale(0, 1));
        assertThat(scale.place(0.25)).isEqualTo(25);
    }

    @Test
    void leavesValuesOfTooFewCasesOutOfTheScaleAndPutsThemAtTheEdge() {
        MetricScale scale =
                MetricScale.of(Optional.of(Unit.DAYS), List.of(estimate(10, Status.OK), estimate(400, Status.TOO_FEW)));
        assertThat(scale).isEqualTo(new MetricScale(0, 10));
        assertThat(scale.place(400)).isEqualTo(100);
    }

    @Test
    void isNotStretchedByOneOutlierAmongMany() {
        List<Estimate> estimates = new ArrayList<>(Collections.nCopies(39, estimate(2, Status.OK)));
        estimates.add(estimate(1_000, Status.OK));
        MetricScale scale = MetricScale.of(Optional.of(Unit.DAYS), estimates);
        assertThat(scale).isEqualTo(new MetricScale(0, 2));
        assertThat(scale.place(1_000)).isEqualTo(100);
    }

    @Test
    void hasAWidthEvenWhenEverythingIsZero() {
        assertThat(MetricScale.of(Optional.of(Unit.COUNT), List.of(estimate(0, Status.OK)))
                        .place(0))
                .isZero();
    }

    private static Estimate estimate(double value, Status status) {
        return new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                status);
    }
}
