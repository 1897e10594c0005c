package lapor.statistics.funnel;

import lapor.statistics.Bounds;
import lapor.statistics.Confidence;

import java.util.Arrays;
import java.util.List;

/**
 * How much more units differ than chance allows, so that a funnel does not call most of them unusual. With I z-scores
 * that count and weights {@code w = 1/s²} of all units:
 *
 * <pre>φ = Σ z²/I,   τ² = (I φ − (I − 1)) / (Σ w − Σ w²/Σ w), not below 0</pre>
 *
 * <p>D. J. Spiegelhalter 2005, Handling over-dispersion of performance indicators, Quality and Safety in Health Care
 * 14; equation for τ² as in DerSimonian and Laird 1986.
 *
 * @param target value that units are held against
 * @param phi mean squared z-score, 1 where units differ by chance alone
 * @param between τ², variance between units that are as they should be
 */
public record Overdispersion(double target, double phi, double between) {

    /**
     * Of all units, on one scale with the target.
     *
     * @throws IllegalArgumentException with fewer than two units, or if none is left without the extremes
     */
    public static Overdispersion of(List<Indicator> units, double target, Extremes extremes) {
        if (units.size() < 2) {
            throw new IllegalArgumentException("needs at least two units, but has " + units.size());
        }
        double[] scores = extremes.treat(
                units.stream().mapToDouble(unit -> unit.z(target)).toArray());
        if (scores.length == 0) {
            throw new IllegalArgumentException("no unit is left of " + units);
        }
        double squares = Arrays.stream(scores).map(z -> z * z).sum();
        double sum = units.stream().mapToDouble(Overdispersion::weight).sum();
        double room = sum
                - units.stream().mapToDouble(unit -> Math.pow(weight(unit), 2)).sum() / sum;
        return new Overdispersion(target, squares / scores.length, Math.max(0, (squares - (scores.length - 1)) / room));
    }

    /** Limits for a unit: {@code target ± z √(s² + τ²)}, the additive model. */
    public Bounds limits(Indicator unit, double level) {
        double reach = Confidence.z(level) * spread(unit);
        return Bounds.of(target - reach, target + reach);
    }

    /** Limits for a unit: {@code target ± z s √φ}, the multiplicative model, never inside those of chance. */
    public Bounds inflatedLimits(Indicator unit, double level) {
        double reach = Confidence.z(level) * unit.standardError() * Math.sqrt(Math.max(1, phi));
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
