package lapor.uncertainty;

/** Points of several agencies, gathered indicator by indicator, from which their scores follow draw by draw. */
interface DrawnSums {

    /** Adds an indicator of an agency; the weights of all indicators sum to 1 in every draw. */
    void add(int agency, int indicator, double[] drawnWeights, double[] points);

    /**
     * The scores, by agency and draw; may be asked for once.
     *
     * @param others of agencies of which nothing was added
     */
    double[][] scores(double[] others);
}
