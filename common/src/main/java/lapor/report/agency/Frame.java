package lapor.report.agency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A rectangle of a drawing with a scale on each axis.
 *
 * @param to greatest value of the horizontal axis, which begins at 0
 * @param most greatest value of the vertical axis, which begins at 0
 * @param top upper edge
 * @param bottom lower edge
 */
record Frame(double to, double most, double top, double bottom) {
    static final int WIDTH = 720;

    /** Left edge: room for the labels of the vertical axis. */
    static final int LEFT = 46;
    /** Right edge: room for the labels of lines. */
    static final int RIGHT = 620;

    private static final int ENOUGH_TICKS = 5;
    private static final List<Double> STEPS = List.of(1.0, 2.0, 5.0, 10.0);

    String x(double value) {
        return number(LEFT + (RIGHT - LEFT) * value / to);
    }

    String y(double value) {
        return number(bottom - (bottom - top) * value / most);
    }

    /** The ticks of the vertical axis, at round numbers. */
    List<Plot.Label> grid(DoubleFunction<String> name) {
        List<Plot.Label> grid = new ArrayList<>();
        double step = step(most);
        for (int i = 0; i * step <= most * (1 + 1e-9); i++) {
            grid.add(new Plot.Label("y", number(LEFT), y(i * step), name.apply(i * step)));
        }
        return grid;
    }

    /** A step of 1, 2 or 5 times a power of ten, a whole one from 1 on, that makes about five ticks. */
    private static double step(double most) {
        double rough = most / ENOUGH_TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = STEPS.stream()
                        .filter(digit -> digit * power >= rough * (1 - 1e-9))
                        .findFirst()
                        .orElse(10.0)
                * power;
        return most > 1 ? Math.max(1, step) : step;
    }

    static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
