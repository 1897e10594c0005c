package lapor.uncertainty;

import lapor.edition.VariedInput;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;

import java.util.Arrays;

/**
 * A list of weights, drawn from a Dirichlet distribution around them (gamma numbers with shape {@code concentration ×
 * weight}, divided by their sum), or as they are. Weights that are 0 stay 0.
 */
final class DrawnWeights {
    private final double[][] byDraw;

    private DrawnWeights(double[][] byDraw) {
        this.byDraw = byDraw;
    }

    /**
     * All draws of a list.
     *
     * @param name of the list; lists of one name have the same draws
     * @param weights 0 or more, not all 0
     */
    static DrawnWeights of(Drawing drawing, String name, double... weights) {
        double sum = Arrays.stream(weights).sum();
        double[] given = Arrays.stream(weights).map(weight -> weight / sum).toArray();
        if (!drawing.varies(VariedInput.WEIGHTS)) {
            return new DrawnWeights(new double[][] {given});
        }
        RandomGenerator random =
                new Well19937c(drawing.stream(VariedInput.WEIGHTS, "list", name).key());
        GammaDistribution[] gammas = Arrays.stream(given)
                .mapToObj(weight -> new GammaDistribution(
                        random, Math.max(weight * drawing.plan().concentration(), Double.MIN_NORMAL), 1))
                .toArray(GammaDistribution[]::new);
        double[][] draws = new double[drawing.most()][];
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] = share(gammas, given);
        }
        return new DrawnWeights(draws);
    }

    private static double[] share(GammaDistribution[] gammas, double[] given) {
        double[] drawn = new double[given.length];
        double sum = 0;
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = given[i] == 0 ? 0 : gammas[i].sample();
            sum += drawn[i];
        }
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = sum > 0 ? drawn[i] / sum : given[i];
        }
        return drawn;
    }

    /** The weights of each draw of a block: by position in the list, then by draw. */
    double[][] in(DrawBlock block) {
        int first = block.first(VariedInput.WEIGHTS);
        double[][] weights = new double[byDraw[0].length][block.size()];
        for (int d = 0; d < block.size(); d++) {
            double[] draw = byDraw[byDraw.length == 1 ? 0 : first + d];
            for (int i = 0; i < weights.length; i++) {
                weights[i][d] = draw[i];
            }
        }
        return weights;
    }
}
