package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

class MomentsTest {

    @Test
    void keepsTheDigitsOfNumAcc1() {
        // NIST Statistical Reference Datasets, NumAcc1: certified mean 10000002, standard deviation 1
        int[] values = {10000001, 10000003, 10000002};
        Moments moments = Moments.of(Histogram.ofValues(values));
        assertThat(moments.mean()).isEqualTo(10000002);
        assertThat(moments.standardDeviation()).hasValue(1);
        DescriptiveStatistics library = new DescriptiveStatistics();
        for (int value : values) {
            library.addValue(value);
        }
        assertThat(library.getMean()).isEqualTo(10000002);
        assertThat(library.getStandardDeviation()).isCloseTo(1, within(1e-9));
    }

    @Test
    void findsTheLeanOfALongTail() {
        // 0 0 0 4: mean 1, m2 = (1+1+1+9)/4 = 3, m3 = (-3+27)/4 = 6, skewness 6 / 3^1.5
        Moments moments = Moments.of(Histogram.ofValues(0, 0, 0, 4));
        assertThat(moments.second()).isEqualTo(3);
        assertThat(moments.third()).isEqualTo(6);
        assertThat(moments.skewness()).isCloseTo(1.154700538, within(1e-9));
    }

    @Test
    void seesTheHeavyTail() {
        // 0 0 0 4: m4 = (1+1+1+81)/4 = 21, 21/9 - 3
        assertThat(Moments.of(Histogram.ofValues(0, 0, 0, 4)).excessKurtosis()).isCloseTo(-2.0 / 3, within(1e-12));
    }

    /** NIST Statistical Reference Datasets, univariate summary statistics. */
    @ParameterizedTest
    @CsvSource({"nist-michelso, 852.4, 79.0105478190518", "nist-lottery, 518.958715596330, 291.699727470969"})
    void givesTheCertifiedMeansAndDeviations(String set, double mean, double deviation) throws Exception {
        Path file = Path.of("src/test/resources/statistics", set + ".txt");
        int[] values = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .mapToInt(Integer::parseInt)
                .toArray();
        Moments moments = Moments.of(Histogram.ofValues(values));
        assertThat(moments.mean()).isCloseTo(mean, within(1e-12 * mean));
        assertThat(moments.standardDeviation().orElseThrow()).isCloseTo(deviation, within(1e-12 * deviation));
    }

    /** NumAcc2 to NumAcc4, in tenths: certified deviation 0.1. */
    @ParameterizedTest
    @ValueSource(ints = {12, 10000002, 100000002})
    void givesTheCertifiedDeviationsOfNumAcc(int middle) {
        Histogram tenths = new HistogramBuilder()
                .add(middle - 1, 500)
                .add(middle, 1)
                .add(middle + 1, 500)
                .build();
        assertThat(Moments.of(tenths).mean()).isEqualTo(middle);
        assertThat(Moments.of(tenths).standardDeviation()).hasValue(1);
    }

    @Test
    void doesNotLeanWhenAllAreEqual() {
        assertThat(Moments.of(Histogram.ofValues(7, 7)).skewness()).isZero();
        assertThat(Moments.of(Histogram.ofValues(7)).standardDeviation()).isEmpty();
        assertThat(Moments.of(Histogram.ofValues(7)).excessKurtosis()).isZero();
    }

    @Test
    void refusesNoCases() {
        assertThatThrownBy(() -> Moments.of(Histogram.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
