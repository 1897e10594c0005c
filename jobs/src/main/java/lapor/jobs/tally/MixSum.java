package lapor.jobs.tally;

import lapor.tally.Judged;

/**
 * What became of the complaints of one sort.
 *
 * @param handlings received or returned
 * @param firstResponse of those received: answered on time, and due
 * @param resolution of those received: closed on time, and due
 */
record MixSum(long handlings, Judged firstResponse, Judged resolution) {

    /** So many complaints of which one thing became. */
    static MixSum of(MixKey key, long handlings) {
        return new MixSum(handlings, judged(key.firstResponse(), handlings), judged(key.resolution(), handlings));
    }

    MixSum plus(MixSum other) {
        return new MixSum(
                handlings + other.handlings,
                firstResponse.plus(other.firstResponse),
                resolution.plus(other.resolution));
    }

    private static Judged judged(MixKey.Timing timing, long handlings) {
        return switch (timing) {
            case OPEN -> new Judged(0, 0);
            case LATE -> new Judged(0, handlings);
            case ON_TIME -> new Judged(handlings, handlings);
        };
    }
}
