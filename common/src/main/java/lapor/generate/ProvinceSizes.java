package lapor.generate;

import java.util.Arrays;

/** How many regencies and cities each province has: 8 to 38, as in Indonesia, where the world is large enough. */
final class ProvinceSizes {
    static final int FEWEST = 8;
    static final int MOST = 38;
    private static final double SPREAD = 1.2;

    private ProvinceSizes() {}

    /**
     * A size for each province; they add up to all regencies and cities. Too few or too many of these are spread
     * evenly.
     */
    static int[] of(Dice dice, int provinces, int members) {
        int[] sizes = new int[provinces];
        double[] weights = new double[provinces];
        Arrays.setAll(weights, i -> dice.lognormal(1, SPREAD));
        boolean roomy = members >= FEWEST * provinces && members <= MOST * provinces;
        if (!roomy) {
            Arrays.setAll(sizes, i -> members / provinces + (i < members % provinces ? 1 : 0));
            return sizes;
        }
        Arrays.fill(sizes, FEWEST);
        for (int spare = members - FEWEST * provinces; spare > 0; spare--) {
            sizes[neediest(sizes, weights)]++;
        }
        return sizes;
    }

    /** The province that has least for its weight and is not full: the divisor method of D'Hondt. */
    private static int neediest(int[] sizes, double[] weights) {
        int best = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] < MOST && (best < 0 || claim(sizes, weights, i) > claim(sizes, weights, best))) {
                best = i;
            }
        }
        return best;
    }

    private static double claim(int[] sizes, double[] weights, int i) {
        return weights[i] / (sizes[i] - FEWEST + 1);
    }
}
