package lapor.edition;

/**
 * A score and how much it counts.
 *
 * @param weight 0 or more
 * @param score 0 or more
 */
public record WeightedScore(double weight, double score) {}
