package lapor.uncertainty;

import java.util.Arrays;

/** Points of several agencies, added up draw by draw with their weights. */
final class PointSums implements DrawnSums {
    private final Compensation compensation;
    private final boolean[] complete;
    private final double[][] terms;
    private final double[][] weights;

    /**
     * Before the first point.
     *
     * @param complete whether an agency has all indicators, so that its weights sum to 1 in every draw
     */
    PointSums(Compensation compensation, boolean[] complete, int draws) {
        this.compensation = compensation;
        this.terms = new double[complete.length][draws];
        this.weights = new double[complete.length][];
        double[] whole = new double[draws];
        Arrays.fill(whole, 1);
        for (int a = 0; a < complete.length; a++) {
            weights[a] = complete[a] ? whole : new double[draws];
        }
        this.complete = complete;
    }

    @Override
    public void add(int agency, int indicator, double[] drawnWeights, double[] points) {
        compensation.add(terms[agency], drawnWeights, points);
        if (complete[agency]) {
            return;
        }
        double[] sums = weights[agency];
        for (int d = 0; d < sums.length; d++) {
            sums[d] += drawnWeights[d];
        }
    }

    @Override
    public double[][] scores(double[] others) {
        for (int a = 0; a < terms.length; a++) {
            double[] scores = terms[a];
            for (int d = 0; d < scores.length; d++) {
                scores[d] = weights[a][d] > 0 ? Rounding.of(compensation.score(scores[d] / weights[a][d])) : others[a];
            }
        }
        return terms;
    }
}
