package lapor.jobs.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.List;
import java.util.Optional;

/**
 * What one ingest brings into the lake.
 *
 * @param events that the lake has not yet, in the columns of {@link EventColumns}
 * @param replaced events that others of the same key have replaced, in the columns of {@link ReplacedColumns}: those
 *     that are in the lake leave its events; absent when nothing is replaced
 * @param rejected rows for the quarantine, in the columns of {@link RejectedColumns}
 * @param files what became of each file
 */
public record Arrival(
        Dataset<Row> events, Optional<Dataset<Row>> replaced, Dataset<Row> rejected, List<IngestedFile> files) {}
