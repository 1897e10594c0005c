package lapor.source;

import java.util.List;

/** One row of a source, as read. */
@FunctionalInterface
public interface SourceRow {

    /**
     * The tidied values of a column, in the row's order: several where the source writes a list, or repeats the column.
     * Empty when the row has no such column, or it holds nothing but null markers.
     */
    List<String> values(String column);
}
