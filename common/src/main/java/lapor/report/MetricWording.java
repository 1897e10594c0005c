package lapor.report;

import lapor.metric.Estimate;
import lapor.metric.Status;
import lapor.report.text.Numbers;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Optional;
import java.util.OptionalDouble;

/** How a metric's values are written in a language. */
record MetricWording(MetricText metric, Wording wording) {
    private static final String NO_BREAK_SPACE = "\u00a0";

    String label() {
        return wording.of(metric.label());
    }

    /** With its unit where that is not plain: {@code 87,5 %}, {@code 3,0 hari}. */
    String value(double value) {
        String number = bare(value);
        return switch (metric.unit()) {
            case SHARE -> wording.numbers().percent(value, metric.decimals());
            case SHARE_POINTS -> withSymbol(gain(value, number), Phrase.SYMBOL_SHARE_POINTS);
            case WORKING_DAYS -> withSymbol(number, Phrase.SYMBOL_WORKING_DAYS);
            case WORKING_HOURS -> withSymbol(number, Phrase.SYMBOL_WORKING_HOURS);
            case COUNT, RATING, PER_100K, NUMBER -> number;
        };
    }

    /** {@code 80,1–92,3} without unit; with words where one end is open; empty where both are. */
    Optional<String> interval(OptionalDouble from, OptionalDouble to) {
        OptionalDouble low = from.stream().filter(Double::isFinite).findFirst();
        OptionalDouble high = to.stream().filter(Double::isFinite).findFirst();
        if (low.isPresent() && high.isPresent()) {
            boolean signed = low.getAsDouble() < 0;
            return Optional.of(bare(low.getAsDouble()) + (signed ? " – " : "–") + bare(high.getAsDouble()));
        }
        if (low.isPresent()) {
            return Optional.of(wording.of(Phrase.OPEN_HIGH, bare(low.getAsDouble())));
        }
        return high.isPresent() ? Optional.of(wording.of(Phrase.OPEN_LOW, bare(high.getAsDouble()))) : Optional.empty();
    }

    /** The value, with or replaced by the status in words unless it may be relied on; never a suppressed value. */
    String valueOrStatus(Estimate estimate) {
        String status = status(estimate.status(), wording);
        if (!hasValue(estimate)) {
            return status;
        }
        String value = value(estimate.value().getAsDouble());
        return estimate.status() == Status.OK ? value : value + " (" + status + ")";
    }

    /** Whether there is a value to show. */
    static boolean hasValue(Estimate estimate) {
        return estimate.value().isPresent()
                && Double.isFinite(estimate.value().getAsDouble())
                && estimate.status() != Status.SUPPRESSED
                && estimate.status() != Status.NOT_AVAILABLE;
    }

    static String status(Status status, Wording wording) {
        return switch (status) {
            case OK, NOT_AVAILABLE -> wording.of(Phrase.STATUS_NOT_AVAILABLE);
            case TOO_FEW -> wording.of(Phrase.STATUS_TOO_FEW);
            case SUPPRESSED -> wording.of(Phrase.STATUS_SUPPRESSED);
        };
    }

    private String bare(double value) {
        Numbers numbers = wording.numbers();
        return switch (metric.unit()) {
            case SHARE, SHARE_POINTS -> numbers.hundredths(value, metric.decimals());
            case COUNT, WORKING_DAYS, WORKING_HOURS, RATING, PER_100K, NUMBER ->
                numbers.decimal(value, metric.decimals());
        };
    }

    private static String gain(double value, String number) {
        boolean visible = number.chars().anyMatch(c -> c >= '1' && c <= '9');
        return value > 0 && visible ? "+" + number : number;
    }

    private String withSymbol(String number, Phrase symbol) {
        return number + NO_BREAK_SPACE + wording.of(symbol);
    }
}
