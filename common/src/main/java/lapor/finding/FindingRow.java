package lapor.finding;

import lapor.metric.Status;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code findings.csv}: something was found at an agency in a period.
 *
 * @param cases handlings that show it, at least 1; absent when withheld
 * @param of the handlings they are a part of; absent when withheld
 * @param status {@code OK} or {@code SUPPRESSED}
 */
public record FindingRow(
        String agencyId, String period, Finding finding, OptionalLong cases, OptionalLong of, Status status) {

    static FindingRow of(String agencyId, String period, Finding finding, Count count) {
        return new FindingRow(
                agencyId, period, finding, OptionalLong.of(count.cases()), OptionalLong.of(count.of()), Status.OK);
    }

    /** Cases as a share of the handlings they are a part of, 0-1. */
    public OptionalDouble share() {
        return cases.isPresent() && of.orElse(0) > 0
                ? OptionalDouble.of((double) cases.getAsLong() / of.getAsLong())
                : OptionalDouble.empty();
    }
}
