package lapor.statistics.agreement;

/**
 * One evaluator's score of one unit.
 *
 * @param unit id of what is rated
 * @param evaluator id of who rates
 * @param score finite
 */
public record Score(String unit, String evaluator, double score) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the score is not finite
     */
    public Score {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException(evaluator + " gave " + unit + " " + score);
        }
    }
}
