package lapor.statistics;

import java.util.Arrays;

/** Whole numbers looked up by rank: counted where they lie close together, since that is faster than sorting them. */
final class RankedSums {
    /** Widest range that is counted. */
    static final int MOST_COUNTED = 4096;

    private final int[] sums;
    private final int least;
    private final int[] counts;

    /** Takes over the sums, at least one. */
    RankedSums(int[] sums) {
        this.sums = sums;
        int smallest = sums[0];
        int largest = sums[0];
        for (int sum : sums) {
            smallest = sum < smallest ? sum : smallest;
            largest = sum > largest ? sum : largest;
        }
        least = smallest;
        boolean close = largest - smallest <= MOST_COUNTED;
        counts = new int[close ? largest - smallest + 1 : 0];
        if (close) {
            for (int sum : sums) {
                counts[sum - smallest]++;
            }
        } else {
            Arrays.sort(sums);
        }
    }

    /** The sum of a rank from 1, the smallest. */
    int ranked(int rank) {
        if (counts.length == 0) {
            return sums[rank - 1];
        }
        int position = 0;
        int passed = counts[0];
        while (passed < rank) {
            passed += counts[++position];
        }
        return least + position;
    }
}
