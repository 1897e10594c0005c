package lapor.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things drawn in proportion to their shares. */
final class Shares<T> {
    private final List<T> things;
    private final double[] cumulative;

    private Shares(List<T> things, double[] cumulative) {
        this.things = things;
        this.cumulative = cumulative;
    }

    /** The share is any number that is not negative; only proportions count. */
    static <T> Shares<T> of(List<T> things, ToDoubleFunction<T> share) {
        double[] cumulative = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < cumulative.length; i++) {
            sum += share.applyAsDouble(things.get(i));
            cumulative[i] = sum;
        }
        return new Shares<>(new ArrayList<>(things), cumulative);
    }

    T pick(Dice dice) {
        double drawn = dice.uniform() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, drawn);
        return things.get(found >= 0 ? Math.min(found + 1, things.size() - 1) : -found - 1);
    }
}
