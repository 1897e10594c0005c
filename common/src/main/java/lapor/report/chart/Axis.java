package lapor.report.chart;

import lapor.report.text.Numbers;
import lapor.report.text.Wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * One direction of a chart.
 *
 * @param label what is measured, with its unit
 * @param scale from the first to the last value
 * @param ticks the values marked, in their order
 */
public record Axis(String label, Scale scale, List<Tick> ticks) {
    private static final int MOST = 6;
    private static final BigDecimal ANY = BigDecimal.ZERO;
    private static final int PERCENT_DIGITS = 2;

    public Axis {
        ticks = List.copyOf(ticks);
    }

    /** From a round value at or below the low one to a round value at or above the high one. */
    public static Axis numbers(String label, double low, double high, Numbers numbers) {
        return linear(label, Ticks.linear(low, high, MOST, ANY), tick -> number(tick, numbers));
    }

    /** As {@link #numbers}, with whole numbers marked only. */
    public static Axis whole(String label, double low, double high, Numbers numbers) {
        return linear(label, Ticks.linear(low, high, MOST, BigDecimal.ONE), tick -> number(tick, numbers));
    }

    /** Shares, written as percentages; of the values that may be from 0 to 1. */
    public static Axis percent(String label, double low, double high, Numbers numbers) {
        return linear(
                label,
                Ticks.linear(low, high, MOST, ANY),
                tick -> numbers.percent(tick.doubleValue(), Math.max(0, tick.scale() - PERCENT_DIGITS)));
    }

    /** Numbers of cases of at least one, equal ratios equally far apart. */
    public static Axis cases(String label, double low, double high, Numbers numbers) {
        List<BigDecimal> ticks = Ticks.logarithmic(low, high, MOST);
        Scale scale = Scale.logarithmic(
                Math.min(Math.max(1, low), ticks.get(0).doubleValue()),
                Math.max(high, ticks.get(ticks.size() - 1).doubleValue()));
        return new Axis(label, scale, texts(ticks, tick -> number(tick, numbers)));
    }

    /** Days from one to the other, both marked by epoch day. */
    public static Axis days(LocalDate from, LocalDate to, Wording wording) {
        return new Axis(
                "",
                Scale.linear((double) from.toEpochDay(), (double) to.toEpochDay()),
                new DateTicks(from, to, wording).atMost(MOST));
    }

    private static Axis linear(String label, List<BigDecimal> ticks, Function<BigDecimal, String> text) {
        Scale scale = Scale.linear(
                ticks.get(0).doubleValue(), ticks.get(ticks.size() - 1).doubleValue());
        return new Axis(label, scale, texts(ticks, text));
    }

    private static List<Tick> texts(List<BigDecimal> ticks, Function<BigDecimal, String> text) {
        return ticks.stream()
                .map(tick -> new Tick(tick.doubleValue(), text.apply(tick)))
                .toList();
    }

    private static String number(BigDecimal tick, Numbers numbers) {
        return numbers.decimal(tick.doubleValue(), Math.max(0, tick.scale()));
    }
}
