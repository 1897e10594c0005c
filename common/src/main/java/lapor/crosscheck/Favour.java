package lapor.crosscheck;

import lapor.metric.Direction;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.text.Coded;

/** Whom a difference between claim and measurement flatters. */
public enum Favour implements Coded {
    /** The agency claims better than was measured. */
    AGENCY,
    /** It claims worse. */
    AGAINST,
    /** There is no difference, or the metric has no better and worse. */
    NONE;

    static Favour of(String metric, double difference) {
        Direction direction = Metrics.find(metric).map(Metric::direction).orElse(Direction.NEUTRAL);
        if (difference == 0 || direction == Direction.NEUTRAL) {
            return NONE;
        }
        return direction == Direction.HIGHER_IS_BETTER == difference > 0 ? AGENCY : AGAINST;
    }
}
