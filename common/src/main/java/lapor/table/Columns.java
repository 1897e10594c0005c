package lapor.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The columns of a file in their order.
 *
 * @param fixed that are always there
 * @param repeated that follow in any number; absent where none do
 * @param names of those that follow in this file
 */
public record Columns<R>(List<Column<R, ?>> fixed, Optional<Repeated<R, ?>> repeated, List<String> names) {

    public Columns {
        fixed = List.copyOf(fixed);
        names = List.copyOf(names);
    }

    /** These columns and no others. */
    @SafeVarargs
    public static <R> Columns<R> of(Column<R, ?>... columns) {
        List<Column<R, ?>> fixed = new ArrayList<>();
        for (Column<R, ?> column : columns) {
            fixed.add(column);
        }
        return new Columns<>(fixed, Optional.empty(), List.of());
    }

    /** These columns, and then those. */
    public Columns<R> and(Columns<R> others) {
        return new Columns<>(
                Stream.concat(fixed.stream(), others.fixed.stream()).toList(), others.repeated, others.names);
    }

    /** These columns, and then any number of others. */
    public Columns<R> and(Repeated<R, ?> any) {
        return new Columns<>(fixed, Optional.of(any), names);
    }

    /** These columns with repeated ones of these names. */
    public Columns<R> over(List<String> repeatedNames) {
        return new Columns<>(fixed, repeated, repeatedNames);
    }

    /** The same columns over rows that hold such a row; repeated ones are left out. */
    public <S> Columns<S> from(Function<S, R> row) {
        List<Column<S, ?>> columns = new ArrayList<>();
        fixed.forEach(column -> columns.add(column.from(row)));
        return new Columns<>(columns, Optional.empty(), List.of());
    }

    /** The first line. */
    public List<String> header() {
        return Stream.concat(fixed.stream().map(column -> column.heading().name()), names.stream())
                .toList();
    }

    /** Whether a first line is of these columns, whatever the repeated ones among them. */
    public boolean isHeader(List<String> line) {
        List<String> begin = over(List.of()).header();
        if (line.size() < begin.size() || !line.subList(0, begin.size()).equals(begin)) {
            return false;
        }
        List<String> rest = line.subList(begin.size(), line.size());
        return new HashSet<>(rest).size() == rest.size()
                && rest.stream()
                        .allMatch(name ->
                                repeated.filter(any -> any.isName().test(name)).isPresent());
    }

    /** All of them for people to read, such as {@code agency_id, score, and one for each indicator}. */
    public String told() {
        String first = String.join(", ", header());
        return repeated.map(any -> first + ", and one for " + any.each().en()).orElse(first);
    }

    /** Writes rows in the order given. */
    public void write(Path file, Collection<R> rows) {
        CsvFile.write(file, header(), rows.stream().map(this::cells));
    }

    /** Rows in the order given, to be kept for the product itself. */
    public GzipCsv kept(Supplier<Stream<R>> rows) {
        return new GzipCsv(header(), () -> rows.get().map(this::cells));
    }

    private List<String> cells(R row) {
        List<String> cells = new ArrayList<>(fixed.size() + names.size());
        fixed.forEach(column -> cells.add(column.cell(row)));
        repeated.ifPresent(any -> names.forEach(name -> cells.add(any.cell(row, name))));
        return cells;
    }
}
