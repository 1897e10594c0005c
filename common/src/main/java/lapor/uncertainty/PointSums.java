package lapor.uncertainty;

/** Points of several agencies, added up draw by draw with their weights. */
final class PointSums {
    private final Compensation compensation;
    private final double[][] terms;
    private final double[][] weights;

    PointSums(Compensation compensation, int agencies, int draws) {
        this.compensation = compensation;
        this.terms = new double[agencies][draws];
        this.weights = new double[agencies][draws];
    }

    /** Adds one indicator of an agency, by draw. */
    void add(int agency, double[] drawnWeights, double[] points) {
        compensation.add(terms[agency], drawnWeights, points);
        double[] sums = weights[agency];
        for (int d = 0; d < sums.length; d++) {
            sums[d] += drawnWeights[d];
        }
    }

    /**
     * The scores, by agency and draw; may be asked for once.
     *
     * @param others of agencies of which nothing was added
     */
    double[][] scores(double[] others) {
        for (int a = 0; a < terms.length; a++) {
            double[] scores = terms[a];
            for (int d = 0; d < scores.length; d++) {
                scores[d] = weights[a][d] > 0 ? Rounding.of(compensation.score(scores[d] / weights[a][d])) : others[a];
            }
        }
        return terms;
    }
}
