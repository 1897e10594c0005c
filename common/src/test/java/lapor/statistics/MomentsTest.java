package lapor.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.junit.jupiter.api.Test;

class MomentsTest {

    @Test
    void keepsTheDigitsOfNumAcc1() {
        // NIST Statistical Reference Datasets, NumAcc1: certified mean 10000002, standard deviation 1
        int[] values = {10000001, 10000003, 10000002};
        Moments moments = Moments.of(Histogram.ofValues(values));
        assertThat(moments.mean()).isEqualTo(10000002);
        assertThat(moments.standardDeviation()).isEqualTo(1);
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
    void doesNotLeanWhenAllAreEqual() {
        assertThat(Moments.of(Histogram.ofValues(7, 7)).skewness()).isZero();
        assertThat(Moments.of(Histogram.ofValues(7)).standardDeviation()).isNaN();
    }

    @Test
    void refusesNoCases() {
        assertThatThrownBy(() -> Moments.of(Histogram.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
