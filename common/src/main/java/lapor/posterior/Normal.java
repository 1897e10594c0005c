package lapor.posterior;

import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An agency's numbers on the scale of standard deviations of its peers' true values, with errors that move together.
 *
 * @param margins by indicator; absent where there is no evidence
 * @param known positions of the indicators with evidence
 * @param errors S among the known ones
 * @param correlations of the errors among the known ones
 */
@SuppressWarnings("ArrayRecordComponent") // lives only inside one computation
record Normal(List<Optional<Margin>> margins, int[] known, RealMatrix errors, RealMatrix correlations) {

    /**
     * The true values as multiples of their margins' standard deviations.
     *
     * @param shift from the margins' centres
     */
    record Joint(double[] shift, RealMatrix variance) {}

    /** @param correlations of the errors of all indicators */
    static Normal of(List<Optional<Margin>> margins, double[][] correlations) {
        int[] known = IntStream.range(0, margins.size())
                .filter(j -> margins.get(j).isPresent())
                .toArray();
        RealMatrix together = known.length == 0
                ? MatrixUtils.createRealIdentityMatrix(1)
                : MatrixUtils.createRealMatrix(correlations).getSubMatrix(known, known);
        RealMatrix errors = together.copy();
        for (int j = 0; j < known.length; j++) {
            for (int k = 0; k < known.length; k++) {
                errors.setEntry(
                        j, k, together.getEntry(j, k) * error(margins.get(known[j])) * error(margins.get(known[k])));
            }
        }
        return new Normal(margins, known, errors, together);
    }

    private static double error(Optional<Margin> margin) {
        double reliability = margin.orElseThrow().reliability();
        return Math.sqrt((1 - reliability) / reliability);
    }

    Margin margin(int position) {
        return margins.get(known[position]).orElseThrow();
    }

    /** By its own cases only. */
    Joint alone() {
        return new Joint(new double[known.length], correlations);
    }

    /** Held against the true values of its peers. */
    Joint among(TrueValues peers) {
        RealMatrix precision = inverse(errors);
        RealMatrix variance = inverse(inverse(peers.among(known)).add(precision));
        RealMatrix believed = variance.multiply(precision);
        double[] deviations = IntStream.range(0, known.length)
                .mapToDouble(j -> margin(j).deviation())
                .toArray();
        double[] centre = believed.operate(deviations);
        RealMatrix rest = MatrixUtils.createRealIdentityMatrix(known.length).subtract(believed);
        RealMatrix open = variance.add(rest.multiply(peers.meansAmong(known)).multiply(rest.transpose()));
        double[] shift = new double[known.length];
        RealMatrix scaled = open.copy();
        for (int j = 0; j < known.length; j++) {
            double scale = scale(j);
            shift[j] = (centre[j] - margin(j).reliability() * deviations[j]) / scale;
            for (int k = 0; k < known.length; k++) {
                scaled.setEntry(
                        j,
                        k,
                        open.getEntry(j, k) / (scale * scale(k)) * peers.width()[known[j]] * peers.width()[known[k]]);
            }
        }
        return new Joint(shift, scaled);
    }

    /** The standard deviation that the margin has. */
    private double scale(int position) {
        return Math.sqrt(1 - margin(position).reliability());
    }

    static RealMatrix inverse(RealMatrix matrix) {
        return new LUDecomposition(matrix, 0).getSolver().getInverse();
    }
}
