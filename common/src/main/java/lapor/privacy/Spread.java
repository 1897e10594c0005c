package lapor.privacy;

import lapor.metric.Estimate;
import lapor.statistics.Evenness;

import java.util.OptionalDouble;

/**
 * What is told of how evenly complaints come through channels: so many complaints through so many channels, and their
 * {@link Evenness} with its interval in hundredths.
 *
 * @param cases complaints whose channel is known
 * @param channels of the sources, those without complaints included
 * @param told value and interval, in hundredths
 */
record Spread(long cases, int channels, Estimate told) {
    private static final double HALF = 0.005;
    private static final double HUNDREDTHS = 100;
    private static final double ROUNDING = 1e-9;

    /** As it would be told. */
    static Spread of(Estimate evenness, int channels) {
        return new Spread(evenness.n().orElse(0), channels, inHundredths(evenness));
    }

    /** Value and interval in hundredths. */
    static Estimate inHundredths(Estimate estimate) {
        return new Estimate(
                rounded(estimate.value()),
                rounded(estimate.low()),
                rounded(estimate.high()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                estimate.n(),
                estimate.status());
    }

    private static OptionalDouble rounded(OptionalDouble number) {
        return number.isPresent()
                ? OptionalDouble.of(Math.rint(number.getAsDouble() * HUNDREDTHS) / HUNDREDTHS)
                : number;
    }

    /** Whether an estimate is one that is told so. */
    static boolean isInHundredths(Estimate estimate) {
        return inHundredths(estimate).value().equals(estimate.value())
                && inHundredths(estimate).low().equals(estimate.low())
                && inHundredths(estimate).high().equals(estimate.high());
    }

    /**
     * How far off counts are: 0 where they would be told just so, else by how much more than rounding they differ.
     *
     * @param counts of each channel
     */
    double miss(long[] counts) {
        return Evenness.of(counts, channels)
                .map(evenness -> miss(told.value(), OptionalDouble.of(evenness.value()))
                        + miss(told.low(), evenness.interval().low())
                        + miss(told.high(), evenness.interval().high()))
                .orElse(Double.MAX_VALUE);
    }

    private static double miss(OptionalDouble told, OptionalDouble found) {
        if (told.isEmpty() || found.isEmpty()) {
            return told.isEmpty() && found.isEmpty() ? 0 : 1;
        }
        return Math.max(0, Math.abs(told.getAsDouble() - found.getAsDouble()) - HALF + ROUNDING);
    }
}
