package lapor.table;

import lapor.text.LocalText;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** A CSV file that runs publish. All that is known of it is declared in one place, beside what its rows are. */
public sealed class Table<R> permits ReadableTable {
    private final String file;
    private final LocalText content;
    private final Extent extent;
    private final Columns<R> columns;

    Table(String file, LocalText content, Extent extent, Columns<R> columns) {
        this.file = file;
        this.content = content;
        this.extent = extent;
        this.columns = columns;
    }

    /**
     * Declares a table.
     *
     * @param file its name in the folder of a run
     * @param content what one row is, and where there is no such table, as whole sentences
     * @param extent of a run from which on it is written
     */
    public static <R> Table<R> of(String file, LocalText content, Extent extent, Columns<R> columns) {
        return new Table<>(file, content, extent, columns);
    }

    /** The same, of rows that are read back. */
    public ReadableTable<R> readBy(Function<ReadCells, R> row) {
        return new ReadableTable<>(this, columns, row);
    }

    /** The same with repeated columns of these names. */
    public Table<R> over(List<String> names) {
        return new Table<>(file, content, extent, columns.over(names));
    }

    /** Its name in the folder of a run. */
    public String file() {
        return file;
    }

    /** What one row is, and where there is no such table. */
    public LocalText content() {
        return content;
    }

    /** The extent of a run from which on it is written. */
    public Extent extent() {
        return extent;
    }

    public Columns<R> columns() {
        return columns;
    }

    /** Where it is in the folder of a run, if it is there. */
    public Path in(Path folder) {
        return folder.resolve(file);
    }

    public boolean isIn(Path folder) {
        return Files.exists(in(folder));
    }

    /** Writes the table into the folder of a run, rows in the order given. */
    public void write(Path folder, Collection<R> rows) {
        columns.write(in(folder), rows);
    }

    @Override
    public String toString() {
        return file;
    }
}
