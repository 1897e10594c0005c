package lapor.report.reading;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/** Rows of a published file, counted and read. */
record Rows(List<Map<String, String>> all) {

    Rows where(Predicate<Map<String, String>> which) {
        return new Rows(all.stream().filter(which).toList());
    }

    Rows where(String column, String value) {
        return where(row -> row.get(column).equals(value));
    }

    double count() {
        return all.size();
    }

    /** How many rows have each value of a column that occurs. */
    List<Double> counts(String column) {
        return counts(row -> row.get(column));
    }

    /** How many rows are of each kind that occurs. */
    List<Double> counts(Function<Map<String, String>, String> kind) {
        return all.stream().collect(groupingBy(kind, counting())).values().stream()
                .map(Long::doubleValue)
                .toList();
    }

    /** The numbers of a column, where there are any. */
    DoubleStream numbers(String column) {
        return all.stream().flatMapToDouble(row -> number(row, column));
    }

    static DoubleStream number(Map<String, String> row, String column) {
        String written = row.getOrDefault(column, "");
        return written.isEmpty() ? DoubleStream.empty() : DoubleStream.of(Double.parseDouble(written));
    }
}
