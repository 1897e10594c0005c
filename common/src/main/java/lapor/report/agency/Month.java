package lapor.report.agency;

import lapor.metric.Estimate;
import lapor.report.chart.Curve;
import lapor.report.chart.TimePlot;
import lapor.report.site.MetricWording;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One month of an agency.
 *
 * @param first day of the month
 * @param received absent where nothing came in
 * @param onTime share answered within the limit, likewise
 */
record Month(LocalDate first, Optional<Estimate> received, Optional<Estimate> onTime) {
    private static final int MIDDLE = 14;

    /** {@code April 2022}. */
    String name(Wording wording) {
        return wording.of(Phrase.MONTHS).split(",", -1)[first.getMonthValue() - 1] + " " + first.getYear();
    }

    /** Complaints received; absent where withheld, or there are none. */
    OptionalDouble cases() {
        return received.filter(MetricWording::hasValue).map(Estimate::value).orElse(OptionalDouble.empty());
    }

    /** The share in the middle of the month; a gap where it is withheld, or there is none. */
    Curve.Point point() {
        double at = (double) first.plusDays(MIDDLE).toEpochDay();
        return onTime.filter(MetricWording::hasValue)
                .map(share -> new Curve.Point(at, share.value(), share.low(), share.high()))
                .orElseGet(() -> Curve.Point.gap(at));
    }

    TimePlot.Bar bar() {
        return new TimePlot.Bar(
                (double) first.toEpochDay(), (double) first.plusMonths(1).toEpochDay(), cases().orElse(0));
    }
}
