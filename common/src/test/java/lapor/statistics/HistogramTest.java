package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class HistogramTest {

    @Test
    void sortsAndMergesWhatIsAdded() {
        Histogram histogram =
                new HistogramBuilder().add(5, 1).add(0, 3).add(5, 2).build();
        assertThat(histogram).hasToString("[0x3, 5x3]");
        assertThat(histogram.total()).isEqualTo(6);
        assertThat(histogram.sum()).isEqualTo(15);
        assertThat(histogram.distinct()).isEqualTo(2);
    }

    @Test
    void countsUpToAndAboveALimit() {
        Histogram histogram = Histogram.ofValues(1, 5, 5, 6, 9);
        assertThat(histogram.atMost(5)).isEqualTo(3);
        assertThat(histogram.above(5)).isEqualTo(2);
        assertThat(histogram.atMost(0)).isZero();
        assertThat(histogram.above(9)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void addsUpToTheHistogramOfAllCases(long seed) {
        Random random = new Random(seed);
        int[] first = random.ints(random.nextInt(40), 0, 20).toArray();
        int[] second = random.ints(random.nextInt(40), 0, 20).toArray();
        int[] all = java.util.stream.IntStream.concat(java.util.Arrays.stream(first), java.util.Arrays.stream(second))
                .toArray();
        assertThat(Histogram.ofValues(first).plus(Histogram.ofValues(second)))
                .isEqualTo(Histogram.ofValues(second).plus(Histogram.ofValues(first)))
                .isEqualTo(Histogram.ofValues(all))
                .hasSameHashCodeAs(Histogram.ofValues(all));
    }

    @Test
    void isUnchangedByAddingNothing() {
        Histogram one = Histogram.ofValues(4);
        assertThat(one.plus(Histogram.empty())).isEqualTo(one);
        assertThat(Histogram.empty().plus(one)).isEqualTo(one);
        assertThat(new HistogramBuilder().build()).isEqualTo(Histogram.empty());
        assertThat(Histogram.empty().total()).isZero();
    }

    @Test
    void visitsValuesAscending() {
        StringBuilder seen = new StringBuilder();
        Histogram.ofValues(9, 2, 9)
                .forEach((value, count) ->
                        seen.append(value).append('x').append(count).append(' '));
        assertThat(seen).hasToString("2x1 9x2 ");
    }

    @Test
    void refusesCountsThatAreNoCases() {
        assertThatThrownBy(() -> new HistogramBuilder().add(3, 0)).hasMessageContaining("value 3");
    }
}
