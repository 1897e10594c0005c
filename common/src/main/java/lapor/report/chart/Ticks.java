package lapor.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Round values for people to read a scale by, one, two or five times a power of ten apart. */
final class Ticks {
    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5));
    private static final int SMALLEST_POWER = -9;
    private static final int LARGEST_POWER = 15;

    private Ticks() {}

    /**
     * Multiples of the smallest round step with which not more than so many cover both values: the first is at or below
     * the low one, the last at or above the high one. Their scale is that of the step.
     *
     * @param most at least two
     * @param finest no step is smaller
     */
    static List<BigDecimal> linear(double low, double high, int most, BigDecimal finest) {
        for (int power = SMALLEST_POWER; power < LARGEST_POWER; power++) {
            for (BigDecimal round : ROUND) {
                BigDecimal step = plain(round.scaleByPowerOfTen(power));
                BigDecimal first = floor(low, step);
                BigDecimal last = floor(-high, step).negate();
                BigDecimal last1 = last.compareTo(first) > 0 ? last : first.add(step);
                BigDecimal steps = last1.subtract(first).divide(step, MathContext.DECIMAL64);
                if (step.compareTo(finest) >= 0 && steps.compareTo(BigDecimal.valueOf(most - 1L)) <= 0) {
                    return multiples(first, last1, step);
                }
            }
        }
        throw new IllegalArgumentException("no ticks from " + low + " to " + high);
    }

    /**
     * 1, 2, 5, 10 ... from at or below the low value to at or above the high one, both at least one; where that gives
     * more than so many, the powers of ten among them.
     */
    static List<BigDecimal> logarithmic(double low, double high, int most) {
        List<BigDecimal> all = new ArrayList<>();
        for (int power = 0; power < LARGEST_POWER; power++) {
            for (BigDecimal round : ROUND) {
                all.add(plain(round.scaleByPowerOfTen(power)));
            }
        }
        List<BigDecimal> fine = covering(all, low, high);
        List<BigDecimal> decades = fine.stream()
                .filter(tick -> tick.unscaledValue().toString().startsWith("1"))
                .toList();
        return fine.size() <= most || decades.size() < 2 ? fine : decades;
    }

    /** Those from the last at or below the low value to the first at or above the high one, at least two. */
    private static List<BigDecimal> covering(List<BigDecimal> ticks, double low, double high) {
        int first = 0;
        while (first + 1 < ticks.size() && ticks.get(first + 1).doubleValue() <= low) {
            first++;
        }
        int last = first + 1;
        while (last + 1 < ticks.size() && ticks.get(last).doubleValue() < high) {
            last++;
        }
        return List.copyOf(ticks.subList(first, last + 1));
    }

    private static List<BigDecimal> multiples(BigDecimal first, BigDecimal last, BigDecimal step) {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return List.copyOf(ticks);
    }

    /** The largest multiple of the step that is not above the value, which may miss it by a rounding error. */
    private static BigDecimal floor(double value, BigDecimal step) {
        BigDecimal steps = BigDecimal.valueOf(value).divide(step, 6, RoundingMode.HALF_EVEN);
        return steps.setScale(0, RoundingMode.FLOOR).multiply(step);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
