package lapor.table;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How values are written into the cells of a published table: the same value always as the same characters. */
public final class Cell {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Cell() {}

    /** Text, with an apostrophe before a beginning that a spreadsheet would take for a formula. */
    public static String text(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** The text that {@link #text} made this cell of. */
    public static String original(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && STARTS_A_FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** The shortest decimal that reads back as the same double, without an exponent. */
    public static String number(double value) {
        if (value == 0) {
            return "0";
        }
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** As {@link #number(double)}, empty when absent. */
    public static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    public static String number(long value) {
        return Long.toString(value);
    }

    /** Empty when absent. */
    public static String number(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    /** Empty when absent. */
    public static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }
}
