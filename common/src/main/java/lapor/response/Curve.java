package lapor.response;

import lapor.metric.Status;
import lapor.statistics.Bounds;
import lapor.statistics.Histogram;
import lapor.statistics.KaplanMeier;
import lapor.statistics.SurvivalBand;
import lapor.statistics.WilsonInterval;
import lapor.tally.Fact;
import lapor.tally.Tally;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The curve of one agency and period: 1 − S(t) of the Kaplan-Meier estimator, with the log-log interval turned over.
 * Where nobody, or everybody, is answered that interval has no width; then it is Wilson's of those of whom it is known
 * whether they were answered by that day.
 *
 * @param status of the median
 */
record Curve(String agencyId, String period, Status status) {

    /** A row for each day; none where no complaint was received. */
    List<CurveRow> at(List<Integer> days, Tally tally) {
        Histogram answered = tally.histogram(Fact.ANSWERED);
        Histogram unanswered = tally.histogram(Fact.UNANSWERED);
        if (answered.isEmpty() && unanswered.isEmpty()) {
            return List.of();
        }
        KaplanMeier curve = KaplanMeier.of(answered, unanswered);
        return days.stream().map(day -> row(day, answered, unanswered, curve)).toList();
    }

    private CurveRow row(int day, Histogram answered, Histogram unanswered, KaplanMeier curve) {
        long atRisk = answered.above(day - 1) + unanswered.above(day - 1);
        double waiting = curve.survivalAt(day);
        if (atRisk == 0 && waiting > 0) {
            return CurveRow.unknown(agencyId, period, day);
        }
        long known = answered.total() + unanswered.above(day - 1);
        Bounds band = waiting == 0 || waiting == 1
                ? wilson(waiting == 0 ? 0 : known, known)
                : curve.intervalAt(day, SurvivalBand.LOG_LOG);
        return new CurveRow(
                agencyId,
                period,
                day,
                OptionalDouble.of(1 - waiting),
                complement(band.high()),
                complement(band.low()),
                OptionalLong.of(atRisk),
                status);
    }

    private static Bounds wilson(long waiting, long known) {
        WilsonInterval interval = WilsonInterval.of(waiting, known);
        return Bounds.of(interval.low(), interval.high());
    }

    private static OptionalDouble complement(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(1 - share.getAsDouble()) : OptionalDouble.empty();
    }
}
