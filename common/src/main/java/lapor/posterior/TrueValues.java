package lapor.posterior;

import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

import java.util.List;

/**
 * How the true values of peers lie, on the scale of their standard deviations.
 *
 * @param correlations T, between all indicators
 * @param means variance of what is known of the peers' means
 * @param width what variances are multiplied by, since the spread is known from so many agencies only; by indicator
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
record TrueValues(RealMatrix correlations, RealMatrix means, double[] width) {
    private static final double LITTLE = 1e-6;

    /**
     * Of these agencies, at least four.
     *
     * @param directions by indicator: 1 where more is better, −1 where less is, 0 for one that peers say nothing of
     */
    static TrueValues of(List<Normal> peers, int[] directions) {
        RealMatrix correlations = TrueCorrelations.of(peers, directions);
        RealMatrix precision =
                MatrixUtils.createRealIdentityMatrix(directions.length).scalarMultiply(LITTLE);
        for (Normal peer : peers) {
            int[] known = peer.known();
            if (known.length > 0) {
                RealMatrix own =
                        Normal.inverse(correlations.getSubMatrix(known, known).add(peer.errors()));
                for (int j = 0; j < known.length; j++) {
                    for (int k = 0; k < known.length; k++) {
                        precision.addToEntry(known[j], known[k], own.getEntry(j, k));
                    }
                }
            }
        }
        double count = peers.size();
        double[] width = new double[directions.length];
        for (int j = 0; j < width.length; j++) {
            width[j] = directions[j] == 0 ? 1 : Math.sqrt((count + 1) / (count - 3));
        }
        return new TrueValues(correlations, Normal.inverse(precision), width);
    }

    /** The correlations among some indicators. */
    RealMatrix among(int[] positions) {
        return correlations.getSubMatrix(positions, positions);
    }

    /** The variance of the peers' means among some indicators. */
    RealMatrix meansAmong(int[] positions) {
        return means.getSubMatrix(positions, positions);
    }
}
