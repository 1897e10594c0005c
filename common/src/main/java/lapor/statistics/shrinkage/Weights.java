package lapor.statistics.shrinkage;

import java.util.List;

/**
 * Sums over units weighted by {@code w = 1/(v + τ²)}.
 *
 * @param sum Σ w
 * @param squares Σ w²
 * @param mean μ = Σ w y / Σ w
 * @param q Σ w (y − μ)²
 * @param step from τ² uphill to the largest restricted likelihood: its derivative over Fisher's information
 */
record Weights(double sum, double squares, double mean, double q, double step) {

    static Weights of(List<Measure> measures, double between) {
        double sum = 0;
        double squares = 0;
        double cubes = 0;
        double weighted = 0;
        for (Measure measure : measures) {
            double w = 1 / (measure.variance() + between);
            sum += w;
            squares += w * w;
            cubes += w * w * w;
            weighted += w * measure.value();
        }
        double mean = weighted / sum;
        double q = 0;
        double bent = 0;
        for (Measure measure : measures) {
            double w = 1 / (measure.variance() + between);
            double distance = measure.value() - mean;
            q += w * distance * distance;
            bent += w * w * distance * distance;
        }
        double ratio = squares / sum;
        double information = squares - 2 * cubes / sum + ratio * ratio;
        return new Weights(sum, squares, mean, q, (bent - sum + ratio) / information);
    }
}
