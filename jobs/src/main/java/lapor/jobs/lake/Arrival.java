package lapor.jobs.lake;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.List;

/**
 * What one ingest brings into the lake.
 *
 * @param events that the lake has not yet, in the columns of {@link EventColumns}
 * @param replaced events that others of the same key have replaced, in the columns of {@link ReplacedColumns}: those
 *     that are in the lake leave its events
 * @param rejected rows for the quarantine, in the columns of {@link RejectedColumns}
 * @param files what became of each file
 */
public record Arrival(Dataset<Row> events, Dataset<Row> replaced, Dataset<Row> rejected, List<IngestedFile> files) {

    /** Whether any event is replaced. */
    boolean corrects() {
        return files.stream().anyMatch(file -> file.replaced() > 0);
    }
}
