package lapor.jobs.logs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.jobs.lake.EventColumns;
import lapor.source.SourceMapping;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

import java.util.List;

/** Finds the events of a delivery that only the rows of a complaint beside each other show. */
final class ChangeEvents {
    private static final String KEY = "key";

    private ChangeEvents() {}

    /**
     * The staged rows with events in place of changes. What is derived is kept until the caller unpersists it.
     *
     * @param files of the delivery; without a change among their rules the rows stay as they are
     */
    static Dataset<Row> derive(Dataset<Row> staged, List<LogFile> files) {
        List<SourceMapping> mappings = files.stream().map(file -> file.mapping().mapping()).toList();
        if (mappings.stream().allMatch(mapping -> mapping.changes().isEmpty())) {
            return staged;
        }
        ComplaintChanges changes = new ComplaintChanges(
                mappings.stream().map(SourceMapping::changes).toList(),
                files.stream().map(LogFile::mappingName).toList());
        Dataset<Row> possible = staged.filter(col(StagedRows.KIND).equalTo(StagedRows.CHANGE))
                .withColumn(KEY, xxhash64(col(EventColumns.SYSTEM), col(EventColumns.COMPLAINT_REF)));
        Dataset<Row> happened = possible.groupByKey((MapFunction<Row, Long>) row -> row.<Long>getAs(KEY), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>) (key, rows) -> changes.derive(rows),
                        Encoders.row(StagedRows.SCHEMA));
        return staged.filter(col(StagedRows.KIND).notEqual(StagedRows.CHANGE))
                .unionByName(happened)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }
}
