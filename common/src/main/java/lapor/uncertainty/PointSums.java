package lapor.uncertainty;

import lapor.edition.Mean;

import java.util.Arrays;

/** Points of several agencies, added up draw by draw with their weights, from which their {@link Mean} follows. */
final class PointSums implements DrawnSums {
    private final Mean mean;
    private final boolean[] complete;
    private final double[][] terms;
    private final double[][] weights;

    /**
     * Before the first point.
     *
     * @param complete whether an agency has all indicators, so that its weights sum to 1 in every draw
     */
    PointSums(Mean mean, boolean[] complete, int draws) {
        this.mean = mean;
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
        double[] own = terms[agency];
        for (int d = 0; d < own.length; d++) {
            own[d] += drawnWeights[d] == 0 ? 0 : drawnWeights[d] * mean.term(points[d]);
        }
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
                scores[d] = weights[a][d] > 0 ? Rounding.of(mean.score(scores[d] / weights[a][d])) : others[a];
            }
        }
        return terms;
    }
}
