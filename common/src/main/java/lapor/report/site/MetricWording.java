package lapor.report.site;

import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.Status;
import lapor.metric.Unit;
import lapor.report.text.Numbers;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a metric's values are written in a language.
 *
 * @param label what people call it
 * @param unit of its values, absent when it is not known
 */
public record MetricWording(String label, Optional<Unit> unit, Wording wording) {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final int DECIMALS_OF_UNKNOWN = 2;

    public static MetricWording of(Metric metric, Wording wording) {
        return new MetricWording(wording.of(metric.label()), Optional.of(metric.unit()), wording);
    }

    /** That of a metric of which nothing is known but its id. */
    public static MetricWording unlisted(String id, Wording wording) {
        return new MetricWording(PlainText.of(id), Optional.empty(), wording);
    }

    /** With its unit where that is not plain: {@code 87,5 %}, {@code 3,0 hari}. */
    public String value(double value) {
        String number = bare(value);
        return unit.map(known -> switch (known) {
                    case SHARE -> wording.numbers().percent(value, known.decimals());
                    case SHARE_POINTS -> number + NO_BREAK_SPACE + wording.of(Phrase.SYMBOL_SHARE_POINTS);
                    case DAYS -> number + NO_BREAK_SPACE + wording.of(Phrase.SYMBOL_WORKING_DAYS);
                    case HOURS -> number + NO_BREAK_SPACE + wording.of(Phrase.SYMBOL_WORKING_HOURS);
                    case COUNT, POINTS, PER_100K -> number;
                })
                .orElse(number);
    }

    /** A difference of two values with its sign: {@code +12,5 poin}, {@code −1,2 hari}. */
    public String difference(double difference) {
        String number = bare(difference);
        boolean visible = number.chars().anyMatch(c -> c >= '1' && c <= '9');
        String signed = difference > 0 && visible ? "+" + number : number;
        return unit.map(known -> switch (known) {
                    case SHARE, SHARE_POINTS -> signed + NO_BREAK_SPACE + wording.of(Phrase.SYMBOL_SHARE_POINTS);
                    case DAYS -> signed + NO_BREAK_SPACE + wording.of(Phrase.SYMBOL_WORKING_DAYS);
                    case HOURS -> signed + NO_BREAK_SPACE + wording.of(Phrase.SYMBOL_WORKING_HOURS);
                    case COUNT, POINTS, PER_100K -> signed;
                })
                .orElse(signed);
    }

    /** {@code 80,1–92,3} without unit; with words where one end is open; empty where both are. */
    public Optional<String> interval(OptionalDouble from, OptionalDouble to) {
        OptionalDouble low = from.stream().filter(Double::isFinite).findFirst();
        OptionalDouble high = to.stream().filter(Double::isFinite).findFirst();
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(bare(low.getAsDouble()) + "–" + bare(high.getAsDouble()));
        }
        if (low.isPresent()) {
            return Optional.of(wording.of(Phrase.OPEN_HIGH, bare(low.getAsDouble())));
        }
        return high.isPresent() ? Optional.of(wording.of(Phrase.OPEN_LOW, bare(high.getAsDouble()))) : Optional.empty();
    }

    /** The value, with or replaced by the status in words unless it may be relied on; never a suppressed value. */
    public String valueOrStatus(Estimate estimate) {
        String status = status(estimate.status(), wording);
        if (!hasValue(estimate)) {
            return status;
        }
        String value = value(estimate.value().getAsDouble());
        return estimate.status() == Status.OK ? value : value + " (" + status + ")";
    }

    /** Whether there is a value to show. */
    public static boolean hasValue(Estimate estimate) {
        return estimate.value().isPresent()
                && Double.isFinite(estimate.value().getAsDouble())
                && estimate.status() != Status.SUPPRESSED
                && estimate.status() != Status.NOT_AVAILABLE;
    }

    /** Why a value is missing or not relied on; a value may be missing although there are cases enough. */
    public static String status(Status status, Wording wording) {
        return switch (status) {
            case OK -> wording.of(Phrase.STATUS_NOT_REACHED);
            case NOT_AVAILABLE -> wording.of(Phrase.STATUS_NOT_AVAILABLE);
            case TOO_FEW -> wording.of(Phrase.STATUS_TOO_FEW);
            case SUPPRESSED -> wording.of(Phrase.STATUS_SUPPRESSED);
        };
    }

    /** Without unit. */
    public String bare(double value) {
        Numbers numbers = wording.numbers();
        return unit.map(known -> switch (known) {
                    case SHARE, SHARE_POINTS -> numbers.hundredths(value, known.decimals());
                    case COUNT, DAYS, HOURS, POINTS, PER_100K -> numbers.decimal(value, known.decimals());
                })
                .orElseGet(() -> numbers.decimal(value, DECIMALS_OF_UNKNOWN));
    }
}
