package lapor.edition;

import lapor.input.JsonFields;
import lapor.metric.Direction;

/**
 * The two values between which a metric earns points. Less is better where {@code worst} is above {@code best}.
 *
 * @param worst earns 0 points, as does everything beyond
 * @param best earns 100 points, as does everything beyond
 */
public record Goalposts(double worst, double best) {
    private static final double RANGE = 1e9;

    /** {@code 100 (value - worst) / (best - worst)}, clamped to 0-100; the min-max of the UNDP's HDI. */
    public double points(double value) {
        double points = 100 * (value - worst) / (best - worst);
        return Math.max(0, Math.min(100, points));
    }

    /** Whether they earn points the way a metric is better; what was misread or is equal is reported as such. */
    boolean runAs(Direction direction) {
        boolean read = Math.abs(worst) < RANGE && Math.abs(best) < RANGE && worst != best;
        return !read
                || switch (direction) {
                    case HIGHER_IS_BETTER -> worst < best;
                    case LOWER_IS_BETTER -> worst > best;
                    case NEUTRAL -> true;
                };
    }

    static Goalposts from(JsonFields fields) {
        int before = fields.problems().size();
        Goalposts goalposts =
                new Goalposts(fields.number("worst", -RANGE, RANGE), fields.number("best", -RANGE, RANGE));
        if (before == fields.problems().size() && goalposts.worst == goalposts.best) {
            fields.problems().invalid(fields.path("best"), "must differ from worst, but both are " + goalposts.best);
        }
        return goalposts;
    }
}
