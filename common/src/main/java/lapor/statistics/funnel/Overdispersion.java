package lapor.statistics.funnel;

import lapor.statistics.Bounds;
import lapor.statistics.Confidence;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

import java.util.Arrays;
import java.util.List;

/**
 * How much more units differ than chance allows, so that a funnel does not call most of them unusual. With I z-scores
 * and weights {@code w = 1/s²}:
 *
 * <pre>τ² = (Σ z² − (I − 1)) / (Σ w − Σ w²/Σ w), not below 0</pre>
 *
 * <p>where z-scores beyond the tenth and ninetieth percentile are set to them: winsorised.
 *
 * <p>D. J. Spiegelhalter 2005, Handling over-dispersion of performance indicators, Quality and Safety in Health Care
 * 14; equation for τ² as in DerSimonian and Laird 1986.
 *
 * @param target value that units are held against
 * @param between τ², variance between units that are as they should be
 */
public record Overdispersion(double target, double between) {
    private static final double TENTH = 10;
    private static final double ALL = 100;

    /**
     * Of all units, on one scale with the target.
     *
     * @throws IllegalArgumentException with fewer than two units
     */
    public static Overdispersion of(List<Indicator> units, double target) {
        if (units.size() < 2) {
            throw new IllegalArgumentException("needs at least two units, but has " + units.size());
        }
        double[] scores = units.stream().mapToDouble(unit -> unit.z(target)).toArray();
        double squares = Arrays.stream(winsorised(scores)).map(z -> z * z).sum();
        double sum = units.stream().mapToDouble(Overdispersion::weight).sum();
        double room = sum
                - units.stream().mapToDouble(unit -> Math.pow(weight(unit), 2)).sum() / sum;
        return new Overdispersion(target, Math.max(0, (squares - (scores.length - 1)) / room));
    }

    /** Percentiles are interpolated as by R's type 7. */
    private static double[] winsorised(double[] scores) {
        Percentile percentile = new Percentile().withEstimationType(Percentile.EstimationType.R_7);
        percentile.setData(scores);
        double low = percentile.evaluate(TENTH);
        double high = percentile.evaluate(ALL - TENTH);
        return Arrays.stream(scores).map(z -> Math.max(low, Math.min(high, z))).toArray();
    }

    /** Limits for a unit: {@code target ± z √(s² + τ²)}, the additive model. */
    public Bounds limits(Indicator unit, double level) {
        double reach = Confidence.z(level) * spread(unit);
        return Bounds.of(target - reach, target + reach);
    }

    /** How unusual a unit is, given how much all differ: {@code (y − target)/√(s² + τ²)}. */
    public double z(Indicator unit) {
        return (unit.value() - target) / spread(unit);
    }

    private double spread(Indicator unit) {
        return Math.sqrt(unit.standardError() * unit.standardError() + between);
    }

    private static double weight(Indicator unit) {
        return 1 / (unit.standardError() * unit.standardError());
    }
}
