package lapor.jobs.lake;

import org.apache.iceberg.Table;

import java.time.Instant;
import java.util.Optional;

/** The latest instant that a published run looked from, kept as a property of a table. */
final class PublishedInstant {
    private static final String PROPERTY = "lapor.published-as-of";

    private PublishedInstant() {}

    static Optional<Instant> find(Table table) {
        return Optional.ofNullable(table.properties().get(PROPERTY)).map(Instant::parse);
    }

    /** Keeps the instant, if it is later than the one that is kept. */
    static void keep(Table table, Instant asOf) {
        if (find(table).filter(kept -> !asOf.isAfter(kept)).isEmpty()) {
            table.updateProperties().set(PROPERTY, asOf.toString()).commit();
        }
    }
}
