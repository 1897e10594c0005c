package lapor.finding;

import lapor.metric.Status;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code findings.csv}: handlings of an agency in a period show a sign.
 *
 * @param cases handlings that show it, at least 1; absent when withheld
 * @param of the handlings they are a part of; absent when withheld
 * @param status {@code OK} or {@code SUPPRESSED}
 * @param benchmark what its share is held against
 * @param beyond what the share lies beyond
 * @param standing whether it is a finding
 * @param reviewedBy who reviewed the finding, an office or a role; empty unless it was
 */
public record FindingRow(
        String agencyId,
        String period,
        Finding finding,
        OptionalLong cases,
        OptionalLong of,
        Status status,
        Benchmark benchmark,
        Beyond beyond,
        Standing standing,
        String reviewedBy) {

    /** A sign that is held against nothing yet. */
    static FindingRow of(Sign sign) {
        return of(sign, Benchmark.NONE, Beyond.NEITHER, Standing.NO_BASELINE, "");
    }

    static FindingRow of(Sign sign, Benchmark benchmark, Beyond beyond, Standing standing, String reviewedBy) {
        return new FindingRow(
                sign.agencyId(),
                sign.period(),
                sign.finding(),
                OptionalLong.of(sign.count().cases()),
                OptionalLong.of(sign.count().of()),
                Status.OK,
                benchmark,
                beyond,
                standing,
                reviewedBy);
    }

    ReviewedFinding.Key key() {
        return new ReviewedFinding.Key(agencyId, period, finding);
    }

    /** Cases as a share of the handlings they are a part of, 0-1. */
    public OptionalDouble share() {
        return cases.isPresent() && of.orElse(0) > 0
                ? OptionalDouble.of((double) cases.getAsLong() / of.getAsLong())
                : OptionalDouble.empty();
    }

    /** Whether it is a finding that nobody has reviewed. */
    public boolean isOpen() {
        return standing == Standing.OPEN;
    }
}
