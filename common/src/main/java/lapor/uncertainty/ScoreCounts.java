package lapor.uncertainty;

import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import org.apache.commons.math3.util.Precision;

import java.util.Arrays;

/** How often each of several scores, 0-100, was drawn where: in cells of 0.1, and their mean and variance. */
final class ScoreCounts {
    private static final int CELLS_A_POINT = 10;
    private static final int CELLS = 100 * CELLS_A_POINT + 1;
    private static final int DECIMALS = 9;

    private final int[][] counts;
    private final double[] least;
    private final double[] most;
    private final double[] sums;
    private final double[] squares;
    private final int[] draws;

    ScoreCounts(int scores) {
        counts = new int[scores][CELLS];
        least = new double[scores];
        most = new double[scores];
        sums = new double[scores];
        squares = new double[scores];
        draws = new int[scores];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** Counts draws of one score; unknown ones do not count. */
    void add(int score, double[] drawn) {
        int[] cells = counts[score];
        double smallest = least[score];
        double largest = most[score];
        double sum = 0;
        double square = 0;
        int known = 0;
        for (double value : drawn) {
            if (value >= 0) {
                cells[(int) (value * CELLS_A_POINT)]++;
                smallest = Math.min(smallest, value);
                largest = Math.max(largest, value);
                sum += value;
                square += value * value;
                known++;
            }
        }
        least[score] = smallest;
        most[score] = largest;
        sums[score] += sum;
        squares[score] += square;
        draws[score] += known;
    }

    void add(ScoreCounts other) {
        for (int i = 0; i < counts.length; i++) {
            for (int cell = 0; cell < CELLS; cell++) {
                counts[i][cell] += other.counts[i][cell];
            }
            least[i] = Math.min(least[i], other.least[i]);
            most[i] = Math.max(most[i], other.most[i]);
            sums[i] += other.sums[i];
            squares[i] += other.squares[i];
            draws[i] += other.draws[i];
        }
    }

    /** The middle 95 %, widened to the score itself where that lies outside; unknown if nothing was drawn. */
    Bounds interval(int score, double published) {
        if (draws[score] == 0) {
            return Bounds.unknown();
        }
        double tail = Confidence.tail(Confidence.LEVEL);
        return Bounds.of(
                Math.min(published, Precision.round(quantile(score, tail), DECIMALS)),
                Math.max(published, Precision.round(quantile(score, 1 - tail), DECIMALS)));
    }

    /** Of the draws of one score, of which there is at least one. */
    double mean(int score) {
        return sums[score] / draws[score];
    }

    /** Of the draws of one score; 0 below two draws, or where all are alike. */
    double variance(int score) {
        int n = draws[score];
        return n < 2 || least[score] == most[score]
                ? 0
                : Math.max(0, squares[score] - sums[score] * sums[score] / n) / (n - 1);
    }

    private double quantile(int score, double probability) {
        double wanted = probability * draws[score];
        int before = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            int here = counts[score][cell];
            if (here > 0 && before + here >= wanted) {
                double value = (cell + (wanted - before) / here) / CELLS_A_POINT;
                return Math.max(least[score], Math.min(most[score], value));
            }
            before += here;
        }
        return most[score];
    }
}
