package lapor.uncertainty;

import lapor.evidence.Contests;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Contests between all pairs of agencies, draw by draw, as {@link Contests} holds them. */
final class DrawnContests implements DrawnSums {
    private final boolean[] entered;
    private final int draws;

    /** By indicator and draw. */
    private final double[][] weights;

    /** By agency, indicator and draw; empty where an agency has no points. */
    private final double[][][] points;

    DrawnContests(boolean[] entered, int indicators, int draws) {
        this.entered = entered;
        this.draws = draws;
        this.weights = new double[indicators][draws];
        this.points = new double[entered.length][indicators][0];
    }

    @Override
    public void add(int agency, int indicator, double[] drawnWeights, double[] drawn) {
        System.arraycopy(drawnWeights, 0, weights[indicator], 0, draws);
        points[agency][indicator] = drawn.clone();
    }

    @Override
    public double[][] scores(double[] others) {
        int n = entered.length;
        double[][] won = new double[n][draws];
        int[] held = new int[n];
        boolean[] there = new boolean[n];
        for (int a = 0; a < n; a++) {
            there[a] = Arrays.stream(points[a]).anyMatch(drawn -> drawn.length > 0);
        }
        double[] balance = new double[draws];
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (there[a] && there[b] && (entered[a] || entered[b])) {
                    balance(points[a], points[b], balance);
                    held[a] += count(entered[b], won[a], balance, 1);
                    held[b] += count(entered[a], won[b], balance, -1);
                }
            }
        }
        IntStream.range(0, n).forEach(a -> finish(won[a], held[a], others[a]));
        return won;
    }

    private void balance(double[][] one, double[][] other, double[] balance) {
        Arrays.fill(balance, 0);
        for (int i = 0; i < weights.length; i++) {
            if (one[i].length > 0 && other[i].length > 0) {
                for (int d = 0; d < draws; d++) {
                    double difference = one[i][d] - other[i][d];
                    balance[d] += difference > 0 ? weights[i][d] : difference < 0 ? -weights[i][d] : 0;
                }
            }
        }
    }

    /** Counts what an agency won against one that entered; gives the number of contests held. */
    private int count(boolean otherEntered, double[] won, double[] balance, int sign) {
        for (int d = 0; d < draws && otherEntered; d++) {
            won[d] += Contests.won(sign * balance[d]);
        }
        return otherEntered ? 1 : 0;
    }

    private static void finish(double[] won, int held, double other) {
        for (int d = 0; d < won.length; d++) {
            won[d] = held == 0 ? other : Rounding.of(Contests.score(won[d], held));
        }
    }
}
