package lapor.posterior;

import org.apache.commons.math3.distribution.NormalDistribution;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A distribution as what it has where a standard normal one has equal steps from −5 to 5, straight lines between them.
 * To draw from it is one look-up for a normal number, and numbers that move together give draws that move together.
 */
public final class NormalTable {
    private static final double REACH = 5;
    private static final int STEPS_A_UNIT = 32;
    private static final int STEPS = 2 * (int) REACH * STEPS_A_UNIT;
    private static final double[] PROBABILITIES = probabilities();

    private final double[] values;

    private NormalTable(double[] values) {
        this.values = values;
    }

    /** Always the same value. */
    public static NormalTable certain(double value) {
        return new NormalTable(new double[] {value});
    }

    /** Of the quantiles at {@link #nodes}' probabilities, rising. */
    static NormalTable of(double[] quantiles) {
        return new NormalTable(quantiles.clone());
    }

    /** Of a function of the standard normal number. */
    public static NormalTable of(DoubleUnaryOperator value) {
        double[] values = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            values[i] = value.applyAsDouble(node(i));
        }
        return new NormalTable(values);
    }

    /** The probabilities of the nodes, rising. */
    static double[] nodes() {
        return PROBABILITIES.clone();
    }

    /** The same with each value put through a function. */
    public NormalTable map(DoubleUnaryOperator function) {
        return new NormalTable(Arrays.stream(values).map(function).toArray());
    }

    /** The value at a standard normal number. */
    public double at(double number) {
        if (values.length == 1) {
            return values[0];
        }
        double place = Math.max(0, Math.min(STEPS - 1e-9, (number + REACH) * STEPS_A_UNIT));
        int step = (int) place;
        return values[step] + (place - step) * (values[step + 1] - values[step]);
    }

    /** Puts the value at each standard normal number in its place. */
    void look(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = at(numbers[i]);
        }
    }

    private static double node(int i) {
        return (double) i / STEPS_A_UNIT - REACH;
    }

    private static double[] probabilities() {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double[] probabilities = new double[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            probabilities[i] = normal.cumulativeProbability(node(i));
        }
        return probabilities;
    }
}
