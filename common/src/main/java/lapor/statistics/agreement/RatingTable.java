package lapor.statistics.agreement;

import java.util.Arrays;

/**
 * A complete table of scores and its mean squares, as of a two-way analysis of variance without repetition.
 *
 * @param rows number of units rated, at least 2
 * @param columns number of evaluators, at least 2
 * @param betweenRows mean square of unit means
 * @param betweenColumns mean square of evaluator means
 * @param withinRows mean square inside units
 * @param residual mean square of what neither explains
 */
record RatingTable(
        int rows, int columns, double betweenRows, double betweenColumns, double withinRows, double residual) {

    static RatingTable of(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        if (rows < 2 || columns < 2) {
            throw new IllegalArgumentException("needs a table of at least 2 by 2, but has " + rows + " by " + columns);
        }
        double[] rowMeans = new double[rows];
        double[] columnMeans = new double[columns];
        for (int i = 0; i < rows; i++) {
            if (scores[i].length != columns || !Arrays.stream(scores[i]).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        "row " + i + " needs " + columns + " scores, but has " + Arrays.toString(scores[i]));
            }
            for (int j = 0; j < columns; j++) {
                rowMeans[i] += scores[i][j] / columns;
                columnMeans[j] += scores[i][j] / rows;
            }
        }
        double mean = Arrays.stream(rowMeans).average().orElseThrow();
        double within = 0;
        double residual = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                within += square(scores[i][j] - rowMeans[i]);
                residual += square(scores[i][j] - rowMeans[i] - columnMeans[j] + mean);
            }
        }
        return new RatingTable(
                rows,
                columns,
                columns * squares(rowMeans, mean) / (rows - 1),
                rows * squares(columnMeans, mean) / (columns - 1),
                within / (rows * (columns - 1.0)),
                residual / ((rows - 1.0) * (columns - 1)));
    }

    private static double squares(double[] means, double mean) {
        return Arrays.stream(means).map(value -> square(value - mean)).sum();
    }

    private static double square(double value) {
        return value * value;
    }
}
