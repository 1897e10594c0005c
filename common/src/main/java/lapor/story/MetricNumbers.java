package lapor.story;

import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.Unit;
import lapor.report.text.Numbers;
import lapor.text.Language;

import java.util.OptionalDouble;

/** How the numbers of one metric are written in a language. */
final class MetricNumbers {
    private final Metric metric;
    private final Numbers numbers;

    MetricNumbers(Metric metric, Language language) {
        this.metric = metric;
        this.numbers = new Numbers(language);
    }

    /** A value with its interval; a dash where there is none. */
    String estimate(Estimate estimate) {
        return estimate.value().isPresent()
                ? number(estimate.value().getAsDouble()) + between(estimate.low(), estimate.high())
                : "-";
    }

    /** An interval after a space; nothing where both ends are open. */
    String between(OptionalDouble low, OptionalDouble high) {
        return low.isEmpty() && high.isEmpty() ? "" : " [" + end(low) + "; " + end(high) + "]";
    }

    private String end(OptionalDouble end) {
        return end.isPresent() ? number(end.getAsDouble()) : "";
    }

    /** One number. */
    String number(double value) {
        return metric.unit() == Unit.SHARE || metric.unit() == Unit.SHARE_POINTS
                ? numbers.percent(value, metric.unit().decimals())
                : numbers.decimal(value, metric.unit().decimals());
    }
}
