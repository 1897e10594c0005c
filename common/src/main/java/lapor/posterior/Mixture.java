package lapor.posterior;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The quantiles of a mixture of distributions, from their densities added up by trapezoids.
 *
 * @param from where the first density worth mentioning begins
 * @param to where the last one ends
 */
record Mixture(List<Part> parts, double from, double to) {
    private static final int STEPS = 240;

    /**
     * One of the distributions.
     *
     * @param weight its share
     * @param logDensity up to a constant
     * @param below what lies below {@code from}, as a part of the density there
     * @param above what lies above {@code to}, as a part of the density there
     */
    record Part(double weight, DoubleUnaryOperator logDensity, double below, double above) {}

    /** At the nodes of a {@link NormalTable}. */
    double[] quantiles() {
        double[] reached = cumulated();
        double[] quantiles = NormalTable.nodes();
        double step = (to - from) / STEPS;
        int at = 0;
        for (int i = 0; i < quantiles.length; i++) {
            double wanted = quantiles[i];
            while (at < STEPS && reached[at] < wanted) {
                at++;
            }
            if (at == 0) {
                quantiles[i] = from;
            } else {
                double rise = reached[at] - reached[at - 1];
                double within = rise > 0 ? Math.min(1, (wanted - reached[at - 1]) / rise) : 1;
                quantiles[i] = from + step * (at - 1 + within);
            }
        }
        return quantiles;
    }

    private double[] cumulated() {
        double[] sums = new double[STEPS + 1];
        double step = (to - from) / STEPS;
        for (Part part : parts) {
            double[] density = new double[STEPS + 1];
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i <= STEPS; i++) {
                density[i] = part.logDensity().applyAsDouble(from + i * step);
                most = Math.max(most, density[i]);
            }
            double[] own = new double[STEPS + 1];
            double before = Math.exp(density[0] - most);
            own[0] = part.below() * before;
            for (int i = 1; i <= STEPS; i++) {
                double here = Math.exp(density[i] - most);
                own[i] = own[i - 1] + (before + here) / 2 * step;
                before = here;
            }
            double all = own[STEPS] + part.above() * before;
            for (int i = 0; i <= STEPS; i++) {
                sums[i] += part.weight() * own[i] / all;
            }
        }
        return sums;
    }
}
