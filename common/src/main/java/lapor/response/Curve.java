package lapor.response;

import lapor.metric.Fact;
import lapor.metric.Status;
import lapor.metric.Tally;
import lapor.statistics.Bounds;
import lapor.statistics.Histogram;
import lapor.statistics.KaplanMeier;
import lapor.statistics.SurvivalBand;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The curve of one agency and period: 1 − S(t) of the Kaplan-Meier estimator, with the log-log interval turned over.
 *
 * @param status of the median
 * @param smallCell with fewer complaints left, a day is withheld
 */
record Curve(String agencyId, String period, Status status, int smallCell) {

    /** A row for each day; none where no complaint was received. */
    List<CurveRow> at(List<Integer> days, Tally tally) {
        Histogram answered = tally.histogram(Fact.ANSWERED);
        Histogram unanswered = tally.histogram(Fact.UNANSWERED);
        if (answered.isEmpty() && unanswered.isEmpty()) {
            return List.of();
        }
        KaplanMeier curve = KaplanMeier.of(answered, unanswered);
        return days.stream()
                .map(day -> row(day, answered.above(day - 1) + unanswered.above(day - 1), curve))
                .toList();
    }

    private CurveRow row(int day, long atRisk, KaplanMeier curve) {
        if (status == Status.SUPPRESSED || atRisk < smallCell) {
            return CurveRow.withheld(agencyId, period, day);
        }
        Bounds waiting = curve.intervalAt(day, SurvivalBand.LOG_LOG);
        return new CurveRow(
                agencyId,
                period,
                day,
                OptionalDouble.of(1 - curve.survivalAt(day)),
                complement(waiting.high()),
                complement(waiting.low()),
                OptionalLong.of(atRisk),
                status);
    }

    private static OptionalDouble complement(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : OptionalDouble.empty();
    }
}
