package lapor.source;

import java.util.Optional;

/** One row of a source, as read. */
@FunctionalInterface
public interface SourceRow {

    /** The tidied value of a column; absent when the row has no such column, or it is empty or a null marker. */
    Optional<String> find(String column);
}
