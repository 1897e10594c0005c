package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.EVENT_ID;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.logs.StagedRows.FILE_ORDER;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.last;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.ReplacedColumns;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

import java.util.Arrays;
import java.util.stream.Stream;

/** The events that a delivery replaces, each with the file and the line of what came in its place. */
final class Replacement {
    private static final int IN_THE_LAKE = -1;
    private static final String BY = "by";

    private Replacement() {}

    /**
     * Replaced events, in the columns of {@link ReplacedColumns}: those of the lake, and those that another of the same
     * delivery replaces.
     *
     * @param marked the delivery, marked by {@link Deduplication}
     * @param lake the events that are there; of none, when it is empty
     */
    static Dataset<Row> of(Dataset<Row> marked, Dataset<Row> lake) {
        Dataset<Row> versions = marked.filter(col(Deduplication.BRINGS)
                .and(col(Deduplication.VERSIONS)
                        .gt(1)
                        .or(col(Deduplication.KNOWN_AT).isNotNull())));
        Dataset<Row> before = lake.join(versions, Deduplication.keyColumns(), "left_semi");
        Column winner = when(col(Deduplication.WINS), struct(col(FILE_ID), col(LINE)));
        Column inItsPlace = last(winner, true)
                .over(Window.partitionBy(col(COMPLAINT_ID), col(EVENT_ID))
                        .orderBy(col(FILE_ORDER).desc(), col(Deduplication.WINS).desc(), col(LINE))
                        .rowsBetween(Window.unboundedPreceding(), -1));
        return before.select(with(lit(IN_THE_LAKE).as(FILE_ORDER), lit(false).as(Deduplication.WINS)))
                .unionByName(versions.select(with(col(FILE_ORDER), col(Deduplication.WINS))))
                .withColumn(BY, inItsPlace)
                .filter(col(BY).isNotNull())
                .withColumn(ReplacedColumns.BY_FILE, col(BY).getField(FILE_ID))
                .withColumn(ReplacedColumns.BY_LINE, col(BY).getField(LINE))
                .select(ReplacedColumns.all());
    }

    private static Column[] with(Column order, Column wins) {
        return Stream.concat(Arrays.stream(EventColumns.all()), Stream.of(order, wins))
                .toArray(Column[]::new);
    }
}
