package lapor.report.agency;

import lapor.table.Cell;
import org.apache.commons.math3.util.Precision;

import java.util.OptionalDouble;

/**
 * A cell of a table that can be sorted.
 *
 * @param text what is read
 * @param detail what is read below it; may be empty
 * @param key by which it is sorted; absent comes last
 */
public record SortCell(String text, String detail, OptionalDouble key) {
    /** The key as the page's script reads it; empty where it is absent. */
    public String sorted() {
        return key.isPresent() ? Cell.number(Precision.round(key.getAsDouble(), 4)) : "";
    }
}
