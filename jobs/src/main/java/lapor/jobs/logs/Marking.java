package lapor.jobs.logs;

import static org.apache.spark.sql.functions.broadcast;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.time.Instant;
import java.util.Optional;

/** Marks a delivery against a lake, see {@link Deduplication}. */
final class Marking {
    private static final long MOST_SENT_TO_EVERY_TASK = 200_000;

    private Marking() {}

    /**
     * The events of a delivery, marked. What the lake knows of them is kept as it is: Spark reads what it caches of a
     * table anew after each write.
     *
     * @param lake the events that are there; absent when there are none
     * @param published the latest instant that was published; absent when nothing was
     */
    static Dataset<Row> of(Dataset<Row> events, Optional<Dataset<Row>> lake, Optional<Instant> published) {
        Dataset<Row> known = lake.map(
                        there -> Deduplication.known(events, there).localCheckpoint())
                .orElseGet(() -> Deduplication.noneKnown(events));
        Dataset<Row> contested = Deduplication.contested(events, known).localCheckpoint();
        boolean few = contested.count() <= MOST_SENT_TO_EVERY_TASK;
        Dataset<Row> keys = few ? broadcast(contested) : contested;
        Dataset<Row> versions = Deduplication.versions(events, known, keys);
        return Deduplication.mark(events, keys, few ? versions.localCheckpoint() : versions, published);
    }

    /**
     * The same of a delivery so small that one task compares all of it sooner than several have found out what there is
     * to compare.
     */
    static Dataset<Row> ofFew(Dataset<Row> events, Optional<Dataset<Row>> lake, Optional<Instant> published) {
        Dataset<Row> known = lake.map(there -> broadcast(Deduplication.known(broadcast(events), there)))
                .orElseGet(() -> Deduplication.noneKnown(events));
        return Deduplication.markAll(events, known, published).localCheckpoint();
    }
}
