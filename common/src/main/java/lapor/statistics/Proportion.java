package lapor.statistics;

/**
 * So many successes in so many trials.
 *
 * @param successes 0 to trials
 * @param trials at least 1
 */
public record Proportion(long successes, long trials) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException unless 0 ≤ successes ≤ trials and trials &gt; 0
     */
    public Proportion {
        if (successes < 0 || successes > trials || trials == 0) {
            throw new IllegalArgumentException("not a proportion: " + successes + " of " + trials);
        }
    }

    /** Successes over trials, 0 to 1. */
    public double rate() {
        return (double) successes / trials;
    }
}
