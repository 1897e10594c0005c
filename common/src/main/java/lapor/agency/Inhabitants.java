package lapor.agency;

import lapor.input.CsvRow;

import java.util.OptionalLong;

/** A cell that says how many people live somewhere. */
final class Inhabitants {
    private Inhabitants() {}

    /** A whole number, 0 or more; absent when the cell is empty, and with a problem noted when it is something else. */
    static OptionalLong in(CsvRow row, String column) {
        return row.findParsed(column, Inhabitants::read, "a whole number, 0 or more")
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private static Long read(String text) {
        long inhabitants = Long.parseLong(text);
        if (inhabitants < 0) {
            throw new IllegalArgumentException("negative");
        }
        return inhabitants;
    }
}
