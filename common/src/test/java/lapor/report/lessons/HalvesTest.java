package lapor.report.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.report.lessons.Halves.Shares;
import org.junit.jupiter.api.Test;

import java.util.List;

class HalvesTest {
    @Test
    void keptMeansNoQuarterFellBackToAnyOfThoseBefore() {
        assertThat(new Shares(List.of(0.5, 0.6), List.of(0.7, 0.8)).isKept()).isTrue();
        assertThat(new Shares(List.of(0.5, 0.6), List.of(0.9, 0.6)).isKept()).isFalse();
    }

    @Test
    void withheldQuartersAreNotTakenForImprovement() {
        assertThat(new Shares(List.of(), List.of(0.9)).isKept()).isFalse();
        assertThat(new Shares(List.of(0.1), List.of()).isKept()).isFalse();
    }
}
