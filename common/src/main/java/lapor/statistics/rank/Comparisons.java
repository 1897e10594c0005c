package lapor.statistics.rank;

import java.util.Arrays;
import java.util.List;

/**
 * Which of several pairs surely differ and in which direction, all of them being right with 95 %. Each pair makes two
 * hypotheses, that the one is not better and that the other is not. The largest studentised difference of all is held
 * against its distribution among equals, and again without the hypotheses already rejected, until none is added; where
 * the one is surely better, the hypothesis of the other direction stays among those that may err. J. P. Romano and M.
 * Wolf 2005, Econometrica 73, algorithm 2.1; for both directions M. Mogstad, J. P. Romano, A. M. Shaikh and D. Wilhelm
 * 2024, as in their R package csranks.
 */
final class Comparisons {
    private final List<Contender> contenders;
    private final Draws draws;

    Comparisons(List<Contender> contenders, Draws draws) {
        this.contenders = contenders;
        this.draws = draws;
    }

    /** Two positions among the contenders. */
    record Pair(int one, int other) {}

    /** The sign of each pair's difference where it is sure, else 0. */
    int[] sureSigns(List<Pair> pairs) {
        int[] signs = new int[pairs.size()];
        boolean added = true;
        while (added) {
            double critical = critical(pairs, signs);
            added = false;
            for (int i = 0; i < signs.length; i++) {
                double studentised = signs[i] == 0 ? studentised(pairs.get(i)) : 0;
                if (Math.abs(studentised) > critical) {
                    signs[i] = studentised > 0 ? 1 : -1;
                    added = true;
                }
            }
        }
        return signs;
    }

    private double critical(List<Pair> pairs, int[] signs) {
        double[] largest = new double[Draws.NUMBER];
        for (int i = 0; i < signs.length; i++) {
            Pair pair = pairs.get(i);
            double error = error(pair);
            if (error > 0) {
                draws.raise(largest, pair, signs[i], 1 / error);
            }
        }
        Arrays.sort(largest);
        return largest[Draws.CRITICAL_RANK - 1];
    }

    /** Infinite where both are known exactly and differ. */
    private double studentised(Pair pair) {
        double difference = contenders.get(pair.one()).value()
                - contenders.get(pair.other()).value();
        return difference == 0 ? 0 : difference / error(pair);
    }

    private double error(Pair pair) {
        return contenders.get(pair.one()).errorOfDifference(contenders.get(pair.other()));
    }
}
