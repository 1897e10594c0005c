package lapor.report.peers;

import lapor.metric.Unit;
import lapor.report.chart.Axis;
import lapor.report.text.Numbers;

import java.util.Optional;

/** The axis of a metric's values. */
record MetricAxis(MetricComparison metric) {
    /** It holds both values, but never a length of time below zero. */
    Axis of(double lowest, double high) {
        Numbers numbers = metric.site().wording().numbers();
        Optional<Unit> unit = metric.site().metrics().findUnit(metric.metric());
        double low =
                unit.filter(known -> known == Unit.DAYS || known == Unit.HOURS).isPresent()
                        ? Math.max(0, lowest)
                        : lowest;
        String label = unit.map(known -> metric.site().wording().of(known.label()))
                .map(words -> metric.wording().label() + " (" + words + ")")
                .orElse(metric.wording().label());
        return unit.filter(known -> known == Unit.SHARE || known == Unit.SHARE_POINTS)
                .map(share -> Axis.percent(metric.wording().label(), low, high, numbers))
                .orElseGet(() -> Axis.numbers(label, low, high, numbers));
    }
}
