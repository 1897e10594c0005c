package lapor.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds many histograms at once by counting in one array, which costs least where their values lie close together. */
final class DenseCounts {
    /** So many places per value may stay empty. */
    private static final int SPARSEST = 8;

    private DenseCounts() {}

    /** The sum; absent where the values lie too far apart to be counted so. */
    static Optional<Histogram> sum(List<Histogram> parts) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        long entries = 0;
        for (Histogram part : parts) {
            if (!part.isEmpty()) {
                least = Math.min(least, part.value(0));
                most = Math.max(most, part.value(part.distinct() - 1));
                entries += part.distinct();
            }
        }
        return entries == 0 || (long) most - least > SPARSEST * entries
                ? Optional.empty()
                : Optional.of(compact(least, counts(parts, least, most)));
    }

    private static long[] counts(List<Histogram> parts, int least, int most) {
        long[] counts = new long[most - least + 1];
        for (Histogram part : parts) {
            for (int i = 0; i < part.distinct(); i++) {
                counts[part.value(i) - least] += part.count(i);
            }
        }
        return counts;
    }

    private static Histogram compact(int least, long[] counts) {
        int[] values = new int[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                values[size] = least + i;
                counts[size++] = counts[i];
            }
        }
        return new Histogram(Arrays.copyOf(values, size), Arrays.copyOf(counts, size));
    }
}
