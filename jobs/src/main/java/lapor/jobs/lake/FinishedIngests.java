package lapor.jobs.lake;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The ingests that came to their end: those in the register of files. The register itself is asked, not its snapshots,
 * which may be expired to save room; and once for each state of it, since every look at a table asks.
 */
final class FinishedIngests {
    private record Known(long snapshot, Set<String> ingests) {}

    private Optional<Known> last = Optional.empty();

    /** Their ids, in the register as it is at a snapshot. */
    Set<String> at(long snapshot, Supplier<Dataset<Row>> register) {
        Known known = last.filter(earlier -> earlier.snapshot() == snapshot)
                .orElseGet(() -> new Known(snapshot, read(register.get())));
        last = Optional.of(known);
        return known.ingests();
    }

    private static Set<String> read(Dataset<Row> register) {
        return register.select(col(FileColumns.INGEST)).collectAsList().stream()
                .map(row -> row.<String>getAs(FileColumns.INGEST))
                .collect(toUnmodifiableSet());
    }
}
