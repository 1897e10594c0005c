package lapor.report.agency;

import lapor.metric.Direction;
import lapor.metric.Metric;
import lapor.metric.Status;
import lapor.peer.ComparisonRow;
import lapor.peer.Position;
import lapor.peer.Stand;

import java.util.Optional;

/** Whether a number can be told apart from those of the agency's peers, and which way. */
public enum Judgement {
    BETTER,
    WORSE,
    /** Within what chance and the usual differences explain. */
    USUAL,
    /** Of too few cases to be relied on, not compared, or of a metric that is not scored. */
    UNKNOWN;

    /** Of a number whose metric is known. */
    public static Judgement of(ComparisonRow row, Optional<Metric> metric) {
        Direction direction = metric.map(Metric::direction).orElse(Direction.NEUTRAL);
        Optional<Position> position = row.stand().map(Stand::position);
        if (position.isEmpty()
                || direction == Direction.NEUTRAL
                || row.estimate().status() != Status.OK) {
            return UNKNOWN;
        }
        if (position.get() == Position.INSIDE) {
            return USUAL;
        }
        boolean above = position.get() == Position.ABOVE || position.get() == Position.FAR_ABOVE;
        return above == (direction == Direction.HIGHER_IS_BETTER) ? BETTER : WORSE;
    }

    /** Whether it is so beyond the 99.8 % limits. */
    static boolean isFar(ComparisonRow row) {
        return row.stand()
                .map(Stand::position)
                .filter(position -> position == Position.FAR_ABOVE || position == Position.FAR_BELOW)
                .isPresent();
    }
}
