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
        /** Its 95 % interval {@linkplain Stand#leavesOut does not hold} the peers' value. */
        INTERVAL,
        /** And it lies beyond the 95 % limits, which know how much peers usually differ. */
        LIMITS,
        /** And it lies beyond the 99.8 % limits. */
        WIDE_LIMITS;

        static Sureness of(ComparisonRow row) {
            return row.stand()
                    .filter(stand -> row.peerValue().stream().anyMatch(stand::leavesOut))
                    .map(stand -> of(stand.position()))
                    .orElse(NONE);
        }

        private static Sureness of(Position position) {
            return switch (position) {
                case FAR_ABOVE, FAR_BELOW -> WIDE_LIMITS;
                case ABOVE, BELOW -> LIMITS;
                case INSIDE -> INTERVAL;
            };
        }
    }
}
