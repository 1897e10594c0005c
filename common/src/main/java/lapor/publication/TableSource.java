package lapor.publication;

import lapor.table.Table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A published table, and how its rows come out of what a run has found.
 *
 * @param names of its repeated columns
 * @param rows absent where a run has no such table
 */
record TableSource<F, R>(Table<R> table, Function<F, List<String>> names, Function<F, Optional<List<R>>> rows) {

    /** A table that every run has. */
    static <F, R> TableSource<F, R> always(Table<R> table, Function<F, List<R>> rows) {
        return sometimes(table, found -> Optional.of(rows.apply(found)));
    }

    /** A table that some runs do not have. */
    static <F, R> TableSource<F, R> sometimes(Table<R> table, Function<F, Optional<List<R>>> rows) {
        return new TableSource<>(table, found -> List.of(), rows);
    }

    /** Writes the table into the folder of a run that has it. */
    void write(Path folder, F found) {
        rows.apply(found).ifPresent(some -> table.over(names.apply(found)).write(folder, some));
    }
}
