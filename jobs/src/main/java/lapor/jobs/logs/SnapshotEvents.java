package lapor.jobs.logs;

import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.COMPLAINT_REF;
import static lapor.jobs.lake.EventColumns.FILE_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static lapor.jobs.lake.EventColumns.STATUS;
import static lapor.jobs.lake.EventColumns.SYSTEM;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import lapor.jobs.lake.Lake;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Turns the observed statuses of a delivery into the events that they tell of for the first time. */
final class SnapshotEvents {
    /** The kind of events derived earlier, which only tell what is known. */
    static final int KNOWN = 5;

    private static final String KEY = "key";

    private SnapshotEvents() {}

    /**
     * The staged rows with events and rejections in place of observations. Every observation becomes at least one row:
     * one that tells nothing new repeats the complaint's last known event, and so counts as a duplicate. What is
     * derived is kept until the caller unpersists it, like what was read.
     *
     * @param staged what was read
     * @param files of the delivery; without a snapshot among them the rows stay as they are
     */
    static Dataset<Row> derive(Dataset<Row> staged, List<LogFile> files, Lake lake) {
        if (files.stream().allMatch(file -> file.mapping().mapping().snapshot().isEmpty())) {
            return staged;
        }
        Dataset<Row> keyed = staged.withColumn(KEY, key());
        Dataset<Row> derived = keyed.unionByName(known(keyed, lake))
                .groupByKey((MapFunction<Row, Long>) row -> row.<Long>getAs(KEY), Encoders.LONG())
                .flatMapGroups(
                        (FlatMapGroupsFunction<Long, Row, Row>) (key, rows) -> ComplaintSnapshots.derive(rows),
                        Encoders.row(StagedRows.SCHEMA));
        // By way of rows, since Spark derives a kept table anew when the lake's events change, from what they are then.
        return lake.spark()
                .createDataFrame(derived.javaRDD(), StagedRows.SCHEMA)
                .persist(StorageLevel.MEMORY_AND_DISK());
    }

    /** The complaint; rows without one stay for themselves. */
    private static Column key() {
        return coalesce(complaint(), xxhash64(col(FILE_ID), col(LINE), col(StagedRows.KIND)));
    }

    private static Column complaint() {
        return when(col(COMPLAINT_REF).isNotNull(), xxhash64(col(SYSTEM), col(COMPLAINT_REF)));
    }

    /** What earlier snapshots told of the complaints observed now. */
    private static Dataset<Row> known(Dataset<Row> keyed, Lake lake) {
        if (lake.isEmpty() || !Arrays.asList(lake.events().columns()).contains(STATUS)) {
            return keyed.limit(0);
        }
        Dataset<Row> observed = keyed.filter(col(StagedRows.KIND).equalTo(StagedRows.OBSERVATION))
                .select(col(KEY));
        Dataset<Row> told = lake.events().filter(col(STATUS).isNotNull());
        Dataset<Row> ofThem = told.join(observed, told.col(COMPLAINT_ID).equalTo(observed.col(KEY)), "left_semi");
        return ofThem.withColumn(KEY, col(COMPLAINT_ID)).select(stagedColumns(ofThem));
    }

    private static Column[] stagedColumns(Dataset<Row> events) {
        List<String> there = Arrays.asList(events.columns());
        Stream<Column> staged = Arrays.stream(StagedRows.SCHEMA.fields()).map(field -> {
            Column value =
                    switch (field.name()) {
                        case StagedRows.KIND -> lit(KNOWN);
                        case StagedRows.FILE_ORDER -> lit(-1);
                        default ->
                            there.contains(field.name())
                                    ? col(field.name())
                                    : lit(null).cast(field.dataType());
                    };
            return value.as(field.name());
        });
        return Stream.concat(staged, Stream.of(col(KEY))).toArray(Column[]::new);
    }
}
