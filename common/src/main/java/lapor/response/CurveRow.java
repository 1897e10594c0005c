package lapor.response;

import lapor.metric.Status;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code response_curve.csv}: the share of one agency's complaints of one period that has a first response
 * within so many working days.
 *
 * @param workingDays since receipt, from 0
 * @param answered the share, 0 to 1; absent when withheld
 * @param low lower end of its 95 % interval; absent when withheld, and where nobody is left without response
 * @param high upper end, likewise
 * @param atRisk complaints that were without response at the beginning of that day and observed until then; absent when
 *     withheld
 * @param status {@code SUPPRESSED} without numbers; else that of the period's median
 */
public record CurveRow(
        String agencyId,
        String period,
        int workingDays,
        OptionalDouble answered,
        OptionalDouble low,
        OptionalDouble high,
        OptionalLong atRisk,
        Status status) {

    static CurveRow withheld(String agencyId, String period, int workingDays) {
        return new CurveRow(
                agencyId,
                period,
                workingDays,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                Status.SUPPRESSED);
    }
}
