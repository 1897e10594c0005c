package lapor.statistics.composite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Contests between all pairs of units: a unit wins against another when the indicators in which it is better weigh more
 * than those in which it is worse; its score is wins less defeats. Only the order within each indicator counts. A. H.
 * Copeland 1951; G. Munda and M. Nardo 2009, Applied Economics 41.
 */
public final class Copeland {
    private Copeland() {}

    /**
     * Wins less defeats of each unit, between 1 − n and n − 1.
     *
     * @param values one row for each unit, one column for each indicator, more is better
     * @param weights one for each indicator
     * @throws IllegalArgumentException if a row has another length than the weights, or a number is not finite
     */
    public static List<Integer> scores(double[][] values, double[] weights) {
        Arrays.stream(values).forEach(row -> Finite.check(row, weights));
        return IntStream.range(0, values.length)
                .mapToObj(i -> Arrays.stream(values)
                        .mapToInt(other -> contest(values[i], other, weights))
                        .sum())
                .toList();
    }

    private static int contest(double[] one, double[] other, double[] weights) {
        double balance = 0;
        for (int j = 0; j < weights.length; j++) {
            balance += weights[j] * Math.signum(one[j] - other[j]);
        }
        return (int) Math.signum(balance);
    }
}
