package lapor.table;

import lapor.input.CsvInput;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A table that later runs read back. */
public final class ReadableTable<R> extends Table<R> {
    private final Function<ReadCells, R> row;

    ReadableTable(Table<R> table, Columns<R> columns, Function<ReadCells, R> row) {
        super(table.file(), table.content(), table.extent(), columns);
        this.row = row;
    }

    @Override
    public ReadableTable<R> over(List<String> names) {
        return new ReadableTable<>(this, columns().over(names), row);
    }

    /**
     * Reads the table of a run.
     *
     * @param folder of the run
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public List<R> read(Path folder) {
        return readFile(in(folder));
    }

    /**
     * Reads the table of a run that may do without; no rows if it does.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public List<R> readIfThere(Path folder) {
        return isIn(folder) ? read(folder) : List.of();
    }

    /**
     * Reads some rows of the table of a run.
     *
     * @throws lapor.input.InvalidInputException with every problem of those rows
     */
    public List<R> readSome(Path folder, Predicate<ReadCells> which) {
        List<String> names = columns().names();
        return CsvInput.readSome(
                in(folder),
                columns().header(),
                cells -> which.test(new ReadCells(cells, names)),
                cells -> row.apply(new ReadCells(cells, names)));
    }

    /**
     * Reads rows of the same columns that stand in another file.
     *
     * @throws lapor.input.InvalidInputException with every problem of the file
     */
    public List<R> readFile(Path file) {
        List<String> names = columns().names();
        return CsvInput.read(file, columns().header(), List.of(), cells -> row.apply(new ReadCells(cells, names)));
    }
}
