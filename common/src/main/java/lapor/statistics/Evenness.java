package lapor.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How evenly cases are spread over k categories, as Pielou's J = H / ln k with Shannon's entropy H = −Σ p ln p. E. C.
 * Pielou 1966, Journal of Theoretical Biology 13. The 95 % interval is normal with variance (Σ p ln² p − H²) / n (G. P.
 * Basharin 1959, Theory of Probability and its Applications 4), cut at 0 and 1; it says nothing where all shares are
 * equal, and there it is absent.
 *
 * @param value 0 for one category only, 1 for all alike
 */
public record Evenness(double value, Bounds interval) {
    private static final double SMALLEST_ERROR = 1e-6;

    /**
     * Of the cases in each category.
     *
     * @param cases by the number of the category
     * @param categories how many there are, also those without cases
     * @return absent without cases, and where there is only one category to choose from
     */
    public static Optional<Evenness> of(Histogram cases, int categories) {
        long[] counts = new long[cases.distinct()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = cases.count(i);
        }
        return of(counts, categories);
    }

    /**
     * Of so many cases in each category.
     *
     * @param categories how many there are, also those that are not among the counts
     * @return absent without cases, and where there is only one category to choose from
     */
    public static Optional<Evenness> of(long[] counts, int categories) {
        double n = Arrays.stream(counts).sum();
        if (n == 0 || categories < 2) {
            return Optional.empty();
        }
        double entropy = 0;
        double squares = 0;
        for (long count : counts) {
            if (count > 0) {
                double share = count / n;
                double information = -Math.log(share);
                entropy += share * information;
                squares += share * information * information;
            }
        }
        double most = Math.log(categories);
        double variance = (squares - entropy * entropy) / n;
        return Optional.of(
                new Evenness(entropy / most, around(entropy / most, Math.sqrt(Math.max(0, variance)) / most)));
    }

    private static Bounds around(double value, double error) {
        if (error < SMALLEST_ERROR) {
            return new Bounds(OptionalDouble.empty(), OptionalDouble.empty());
        }
        return Bounds.of(Math.max(0, value - Confidence.Z * error), Math.min(1, value + Confidence.Z * error));
    }
}
