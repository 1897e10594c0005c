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
    /** The peers' value is inside its 95 % interval. */
    USUAL,
    /** Of too few cases to be relied on, not compared, or of a metric that is not scored. */
    UNKNOWN;

    /** Of a number whose metric is known. */
    public static Judgement of(ComparisonRow row, Optional<Metric> metric) {
        Direction direction = metric.map(Metric::direction).orElse(Direction.NEUTRAL);
        if (row.stand().isEmpty()
                || direction == Direction.NEUTRAL
                || row.estimate().status() != Status.OK) {
            return UNKNOWN;
        }
        Sureness sureness = Sureness.of(row);
        if (sureness == Sureness.NONE) {
            return USUAL;
        }
        boolean above = row.estimate().value().orElseThrow() > row.peerValue().orElseThrow();
        return above == (direction == Direction.HIGHER_IS_BETTER) ? BETTER : WORSE;
    }

    /** By how much a number is apart from its peers. */
    enum Sureness {
        NONE,
        /** Its 95 % interval does not hold the peers' value. */
        INTERVAL,
        /** And it lies beyond the 95 % limits, which know how much peers usually differ. */
        LIMITS,
        /** And it lies beyond the 99.8 % limits. */
        WIDE_LIMITS;

        static Sureness of(ComparisonRow row) {
            Optional<Position> position = row.stand().map(Stand::position);
            if (position.isEmpty()
                    || row.peerValue().isEmpty()
                    || !isBeyond(row, row.peerValue().getAsDouble())) {
                return NONE;
            }
            return switch (position.get()) {
                case FAR_ABOVE, FAR_BELOW -> WIDE_LIMITS;
                case ABOVE, BELOW -> LIMITS;
                case INSIDE -> INTERVAL;
            };
        }

        private static boolean isBeyond(ComparisonRow row, double peers) {
            return row.estimate().low().orElse(Double.NEGATIVE_INFINITY) > peers
                    || row.estimate().high().orElse(Double.POSITIVE_INFINITY) < peers;
        }
    }
}
