package lapor.statistics.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;
import java.util.stream.IntStream;

class SobolIndicesTest {
    private static final int DRAWS = 40_000;

    /**
     * The function of T. Ishigami and T. Homma 1990 with a = 7, b = 0.1. Indices as published: A. Saltelli and others
     * 2008, Global Sensitivity Analysis: The Primer, section 4 (also uqlab.com and salib.readthedocs.io).
     */
    @ParameterizedTest
    @CsvSource({"0, 0.3139, 0.5576", "1, 0.4424, 0.4424", "2, 0, 0.2437"})
    void findsThePublishedIndicesOfIshigamisFunction(int input, double first, double total) {
        double[][] a = sample(1);
        double[][] b = sample(2);
        double[][] mixed = IntStream.range(0, DRAWS)
                .mapToObj(i -> {
                    double[] point = a[i].clone();
                    point[input] = b[i][input];
                    return point;
                })
                .toArray(double[][]::new);

        SobolIndices indices =
                SobolIndices.of(results(a), results(b), results(mixed)).orElseThrow();

        assertThat(indices.firstOrder()).isCloseTo(first, within(0.03));
        assertThat(indices.totalOrder()).isCloseTo(total, within(0.02));
    }

    @Test
    void saysNothingByItselfOfAnInputThatMovesNothing() {
        for (int seed = 0; seed < 50; seed++) {
            double[] a = new Random(seed).doubles(30).toArray();
            double[] b = new Random(seed + 1000).doubles(30).toArray();

            assertThat(SobolIndices.of(a, b, a)).hasValue(new SobolIndices(0, 0));
            assertThat(SobolIndices.of(a, b, b)).hasValue(new SobolIndices(1, 1));
        }
    }

    @Test
    void givesNoInputMoreByItselfThanWithOthers() {
        // x + 2y: nothing is caused together, so that both shares are the same, 0.2 and 0.8
        Random random = new Random(5);
        double first = 0;
        int worlds = 400;
        for (int world = 0; world < worlds; world++) {
            double[] x = random.doubles(500).toArray();
            double[] y = random.doubles(500).toArray();
            double[] otherX = random.doubles(500).toArray();
            double[] otherY = random.doubles(500).toArray();
            SobolIndices indices = SobolIndices.of(sum(x, y), sum(otherX, otherY), sum(otherX, y))
                    .orElseThrow();
            assertThat(indices.firstOrder()).isBetween(0.0, indices.totalOrder());
            assertThat(indices.totalOrder()).isLessThanOrEqualTo(1);
            first += indices.firstOrder() / worlds;
        }
        assertThat(first).isCloseTo(.2, within(.015));
    }

    @Test
    void saysNothingOfAResultThatDoesNotVary() {
        double[] same = {3, 3};

        assertThat(SobolIndices.of(same, same, same)).isEmpty();
    }

    @Test
    void refusesSamplesOfDifferentSize() {
        assertThatThrownBy(() -> SobolIndices.of(new double[2], new double[2], new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("needs as many results of each sample, but has 2, 2 and 1");
    }

    private static double[][] sample(long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, DRAWS)
                .mapToObj(i -> random.doubles(3, -Math.PI, Math.PI).toArray())
                .toArray(double[][]::new);
    }

    private static double[] sum(double[] x, double[] y) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] + 2 * y[i]).toArray();
    }

    private static double[] results(double[][] points) {
        return java.util.Arrays.stream(points)
                .mapToDouble(x ->
                        Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]))
                .toArray();
    }
}
