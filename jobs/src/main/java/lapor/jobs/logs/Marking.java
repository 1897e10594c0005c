package lapor.jobs.logs;

import static org.apache.spark.sql.functions.broadcast;

import lapor.jobs.lake.Lake;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Marks a delivery against a lake, see {@link Deduplication}. */
final class Marking {
    private static final long MOST_SENT_TO_EVERY_TASK = 200_000;

    private Marking() {}

    /**
     * The events of a delivery, marked. What the lake knows of them is kept as it is: Spark reads what it caches of a
     * table anew after each write.
     */
    static Dataset<Row> of(Dataset<Row> events, Lake lake) {
        Dataset<Row> known = lake.isEmpty()
                ? Deduplication.noneKnown(events)
                : Deduplication.known(events, lake.events()).localCheckpoint();
        Dataset<Row> contested = Deduplication.contested(events, known).localCheckpoint();
        boolean few = contested.count() <= MOST_SENT_TO_EVERY_TASK;
        return Deduplication.mark(events, known, few ? broadcast(contested) : contested, lake.findPublishedAsOf());
    }
}
