package lapor.jobs.logs;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

import java.util.ArrayList;
import java.util.List;

/** Reads log files side by side, each by one task: lines keep their numbers, and compressed files need no splitting. */
final class LogReading {
    private static final int TASKS_PER_CORE = 4;

    private LogReading() {}

    /** The staged rows of the files. Nothing is read until they are asked for. */
    static Dataset<Row> read(SparkSession spark, List<LogFile> files, ReporterKey key) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Broadcast<SerializableConfiguration> hadoop = context.broadcast(
                new SerializableConfiguration(spark.sparkContext().hadoopConfiguration()));
        List<Tuple2<LogFile, Integer>> ordered = new ArrayList<>();
        for (LogFile file : files) {
            ordered.add(new Tuple2<>(file, ordered.size()));
        }
        int tasks = Math.min(files.size(), context.defaultParallelism() * TASKS_PER_CORE);
        JavaRDD<Row> rows = context.parallelize(ordered, Math.max(1, tasks))
                .flatMap(file -> new FileReading(
                        file._1(), file._2(), key, hadoop.value().value()));
        return spark.createDataFrame(rows, StagedRows.SCHEMA);
    }
}
