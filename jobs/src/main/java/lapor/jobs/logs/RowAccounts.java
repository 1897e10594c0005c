package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import lapor.quality.RowCounts;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Accounts for every row of a delivery, file by file. */
final class RowAccounts {
    private static final String ACCEPTED = "accepted";
    private static final String ROWS = "rows";

    private RowAccounts() {}

    /**
     * What became of the rows of each file, by file id.
     *
     * @param staged all that was read
     * @param marked its events, marked by {@link Deduplication}
     * @throws IllegalStateException if a row is not accounted for
     */
    static Map<String, RowCounts> of(Dataset<Row> staged, Dataset<Row> marked) {
        Map<String, RowCounts> accounts = new HashMap<>();
        staged.filter(col(StagedRows.KIND).equalTo(StagedRows.END_OF_FILE))
                .collectAsList()
                .forEach(end -> accounts.put(end.getAs(FILE_ID), new RowCounts(end.<Long>getAs(LINE), 0, 0, 0, 0)));
        for (Row file : rejected(staged)) {
            accounts.merge(file.getAs(FILE_ID), new RowCounts(0, 0, 0, 0, file.<Long>getAs(ROWS)), RowCounts::plus);
        }
        for (Row file : understood(marked)) {
            long accepted = file.<Long>getAs(ACCEPTED);
            long duplicate = file.<Long>getAs(ROWS) - accepted;
            accounts.merge(file.getAs(FILE_ID), new RowCounts(0, accepted, duplicate, 0, 0), RowCounts::plus);
        }
        accounts.forEach((file, rows) -> {
            if (!rows.addUp()) {
                throw new IllegalStateException("rows of file " + file + " do not add up: " + rows);
            }
        });
        return accounts;
    }

    private static List<Row> rejected(Dataset<Row> staged) {
        return staged.filter(col(StagedRows.KIND).equalTo(StagedRows.REJECTED))
                .groupBy(col(FILE_ID))
                .agg(count(lit(1)).as(ROWS))
                .collectAsList();
    }

    /** A row is accepted if any of its events is new; all events of a row are of one complaint. */
    private static List<Row> understood(Dataset<Row> marked) {
        return marked.groupBy(col(COMPLAINT_ID), col(FILE_ID), col(LINE))
                .agg(max(when(col(Deduplication.IS_NEW), 1L).otherwise(0L)).as(ACCEPTED))
                .groupBy(col(FILE_ID))
                .agg(sum(col(ACCEPTED)).as(ACCEPTED), count(lit(1)).as(ROWS))
                .collectAsList();
    }
}
