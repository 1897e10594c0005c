package lapor.source;

import java.math.BigDecimal;

/**
 * Numbers that a source keeps as such, written as a text would write them: plain digits, whole ones without a point.
 */
public final class NumberText {
    private NumberText() {}

    /** A floating number; what is no number keeps its name. */
    public static String of(double number) {
        return Double.isFinite(number) ? plain(new BigDecimal(Double.toString(number))) : Double.toString(number);
    }

    /** A floating number of single precision, in its own shortest digits. */
    public static String of(float number) {
        return Float.isFinite(number) ? plain(new BigDecimal(Float.toString(number))) : Float.toString(number);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
