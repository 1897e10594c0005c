package lapor.statistics.rank;

/**
 * The ranks that one contender may have.
 *
 * @param best smallest rank, 1 is the top
 * @param worst largest rank
 */
public record RankSet(int best, int worst) {}
