package lapor.response;

import lapor.metric.Status;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One row of {@code response_curve.csv}: the share of one agency's complaints of one period that has a first response
 * within so many working days.
 *
 * @param workingDays since receipt, from 0
 * @param answered the share, 0 to 1; absent where nobody is left who was observed so long
 * @param low lower end of its 95 % interval; absent with the share
 * @param high upper end, likewise
 * @param atRisk complaints that were without response at the beginning of that day and observed until then; absent with
 *     the share
 * @param status {@code NOT_AVAILABLE} without numbers; else that of the period's median
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

    /** Nobody is left who could tell, and not everybody was answered. */
    static CurveRow unknown(String agencyId, String period, int workingDays) {
        return new CurveRow(
                agencyId,
                period,
                workingDays,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                Status.NOT_AVAILABLE);
    }
}
