package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import lapor.jobs.lake.EventColumns;
import lapor.quality.RowCounts;
import lapor.source.RowRule;
import lapor.source.Severity;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of every row of a delivery.
 *
 * @param rows of each file, by file id
 * @param filtered how many of the rejected rows of a file its mapping leaves out on purpose, by file id
 * @param damaged how many of the rejected rows of a file have an id that was damaged before it came, by file id
 * @param replaced how many events those of a file replaced, by file id
 * @param first when the first event happened; absent when there is none
 */
record RowAccounts(
        Map<String, RowCounts> rows,
        Map<String, Long> filtered,
        Map<String, Long> damaged,
        Map<String, Long> replaced,
        Optional<Instant> first) {
    private static final List<String> NO_FAULT = Arrays.stream(RowRule.values())
            .filter(rule -> rule.severity() == Severity.INFO)
            .map(RowRule::code)
            .toList();

    private static final List<String> DAMAGED = List.of(RowRule.ID_DAMAGED.code(), RowRule.ID_SHARED.code());

    private static final String ACCEPTED = "accepted";
    private static final String DAMAGED_ROWS = "damaged_rows";
    private static final String FIRST = "first";
    private static final String FILTERED = "filtered";
    private static final String LATE = "late";
    private static final String NEWS = "news";
    private static final String REPLACED = "replaced";
    private static final String ROWS = "rows";

    /**
     * Accounts for the rows of each file.
     *
     * @param files in their order
     * @param ends staged rows of the files' ends
     * @param staged all that was read
     * @param marked its events, marked by {@link Deduplication}
     * @throws IllegalStateException if a row is not accounted for
     */
    static RowAccounts of(List<LogFile> files, List<Row> ends, Dataset<Row> staged, Dataset<Row> marked) {
        Map<String, RowCounts> accounts = new HashMap<>();
        Map<String, Long> filtered = new HashMap<>();
        Map<String, Long> damaged = new HashMap<>();
        Map<String, Long> replaced = new HashMap<>();
        Optional<Instant> first = Optional.empty();
        ends.forEach(end -> accounts.put(end.getAs(FILE_ID), new RowCounts(end.<Long>getAs(LINE), 0, 0, 0, 0)));
        for (Row file : rejected(staged)) {
            accounts.merge(file.getAs(FILE_ID), new RowCounts(0, 0, 0, 0, file.<Long>getAs(ROWS)), RowCounts::plus);
            filtered.put(file.getAs(FILE_ID), file.<Long>getAs(FILTERED));
            damaged.put(file.getAs(FILE_ID), file.<Long>getAs(DAMAGED_ROWS));
        }
        for (Row row : understood(ends, marked)) {
            Instant firstOfFile = row.<Timestamp>getAs(FIRST).toInstant();
            first = Optional.of(first.filter(firstOfFile::isAfter).orElse(firstOfFile));
            String file = files.get(row.<Integer>getAs(StagedRows.FILE_ORDER)).id();
            long accepted = row.<Long>getAs(ACCEPTED);
            long late = row.<Long>getAs(LATE);
            long duplicate = row.<Long>getAs(ROWS) - accepted - late;
            accounts.merge(file, new RowCounts(0, accepted, duplicate, late, 0), RowCounts::plus);
            replaced.put(file, row.<Long>getAs(REPLACED));
        }
        accounts.forEach((file, rows) -> {
            if (!rows.addUp()) {
                throw new IllegalStateException("rows of file " + file + " do not add up: " + rows);
            }
        });
        return new RowAccounts(
                Map.copyOf(accounts), Map.copyOf(filtered), Map.copyOf(damaged), Map.copyOf(replaced), first);
    }

    /** What became of the rows of all files. */
    RowCounts total() {
        return rows.values().stream().reduce(RowCounts.NONE, RowCounts::plus);
    }

    /** Whether any event of the files replaced another. */
    boolean replace() {
        return replaced.values().stream().anyMatch(events -> events > 0);
    }

    /** What became of the rows of one file. */
    RowCounts of(LogFile file) {
        return rows.getOrDefault(file.id(), RowCounts.NONE);
    }

    /** Share of the rows read that are rejected for a fault of theirs, 0-1. */
    double faultyShare() {
        long leftOut = filtered.values().stream().mapToLong(Long::longValue).sum();
        return faultyShare(total(), leftOut);
    }

    /** Share of the rows read whose id was damaged before it came, 0-1. */
    double damagedShare() {
        long rows = damaged.values().stream().mapToLong(Long::longValue).sum();
        return total().read() == 0 ? 0 : (double) rows / total().read();
    }

    /** The same of one file. */
    double faultyShare(LogFile file) {
        return faultyShare(of(file), filtered.getOrDefault(file.id(), 0L));
    }

    private static double faultyShare(RowCounts rows, long leftOut) {
        return rows.read() == 0 ? 0 : (double) (rows.rejected() - leftOut) / rows.read();
    }

    private static List<Row> rejected(Dataset<Row> staged) {
        return staged.filter(col(StagedRows.KIND).equalTo(StagedRows.REJECTED))
                .groupBy(col(FILE_ID))
                .agg(
                        count(lit(1)).as(ROWS),
                        count(when(col(StagedRows.RULE).isin(NO_FAULT.toArray()), 1))
                                .as(FILTERED),
                        count(when(col(StagedRows.RULE).isin(DAMAGED.toArray()), 1))
                                .as(DAMAGED_ROWS))
                .collectAsList();
    }

    /**
     * A row is accepted if any of its events brings something, and late if any brings something about a time that was
     * published. Rows need not be put together where none has more than one event.
     */
    private static List<Row> understood(List<Row> ends, Dataset<Row> marked) {
        Column news = when(col(Deduplication.IS_LATE), 2)
                .when(col(Deduplication.BRINGS), 1)
                .otherwise(0);
        boolean oneEventARow = ends.stream().allMatch(end -> end.<Integer>getAs(StagedRows.STATED) <= 1);
        Dataset<Row> rows = oneEventARow
                ? marked.withColumn(NEWS, news)
                        .withColumnsRenamed(Map.of(Deduplication.REPLACES, REPLACED, EventColumns.AT, FIRST))
                : marked.groupBy(col(StagedRows.FILE_ORDER), col(LINE))
                        .agg(
                                max(news).as(NEWS),
                                sum(col(Deduplication.REPLACES)).as(REPLACED),
                                min(col(EventColumns.AT)).as(FIRST));
        return rows.groupBy(col(StagedRows.FILE_ORDER))
                .agg(
                        count(when(col(NEWS).equalTo(1), 1)).as(ACCEPTED),
                        count(when(col(NEWS).equalTo(2), 1)).as(LATE),
                        count(lit(1)).as(ROWS),
                        sum(col(REPLACED)).as(REPLACED),
                        min(col(FIRST)).as(FIRST))
                .collectAsList();
    }
}
