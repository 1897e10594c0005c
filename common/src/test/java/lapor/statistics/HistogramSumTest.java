package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Were a sum wrong, years would not be what their months are. */
class HistogramSumTest {

    @ParameterizedTest(name = "values up to {0}")
    @ValueSource(ints = {1, 10, 1_000, 1_000_000_000})
    void isTheHistogramOfAllCases(int range) {
        Random random = new Random(range);
        List<int[]> cases = Stream.generate(
                        () -> random.ints(random.nextInt(9), -range, range).toArray())
                .limit(12)
                .toList();
        int[] all = cases.stream().flatMapToInt(IntStream::of).toArray();

        assertThat(Histogram.sum(cases.stream().map(Histogram::ofValues).toList()))
                .isEqualTo(Histogram.ofValues(all))
                .hasToString(Histogram.ofValues(all).toString());
    }

    @ParameterizedTest(name = "{0} parts")
    @ValueSource(ints = {0, 1, 2, 5})
    void isEmptyWithoutCases(int parts) {
        assertThat(Histogram.sum(Stream.generate(Histogram::empty).limit(parts).toList()))
                .isEqualTo(Histogram.empty());
    }
}
