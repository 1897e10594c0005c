package lapor.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import org.apache.iceberg.Table;
import org.apache.iceberg.spark.Spark3Util;
import org.apache.iceberg.spark.SparkReadOptions;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * However a log is delivered, and however often, the lake holds each event once and the published numbers are the same.
 */
@ExtendWith(SparkExtension.class)
class IngestTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void addsNothingWhenTheSameFilesComeAgain() {
        world.nightly();
        FolderState lake = FolderState.of(world.path("lake"));
        SmallWorld.Ended again = world.nightly();
        assertThat(again.said()).contains("read 120 = accepted 0 + duplicate 120 ");
        assertThat(FolderState.of(world.path("lake"))).isEqualTo(lake);
        assertThat(metrics(world, again)).isEqualTo(Healthy.metrics());
    }

    @Test
    void countsOverlappingFilesOnce() {
        List<String> rows = SmallWorld.rows();
        world.write(SmallWorld.LOG, log(rows.subList(0, 80)));
        world.nightly();
        world.write("logs/late.csv", log(rows.subList(40, 120)))
                .write("logs/late-again.csv", log(rows.subList(40, 120)));
        SmallWorld.Ended second = world.nightly();
        assertThat(second.said()).contains("read 240 = accepted 0 + duplicate 200 + late 40 ");
        assertThat(metrics(world, second)).isEqualTo(Healthy.metrics());
    }

    @Test
    void doesNotMindTheOrderOfRowsNorHowManyFilesHoldThem() {
        List<String> rows = new ArrayList<>(SmallWorld.rows());
        Collections.shuffle(rows, new Random(1));
        world.withoutLog();
        for (int piece = 0; piece < 10; piece++) {
            List<String> part = new ArrayList<>();
            for (int row = piece; row < rows.size(); row += 10) {
                part.add(rows.get(row));
            }
            String name = "logs/%d.csv".formatted(piece);
            world.write(
                    piece % 2 == 0 ? name : name + ".gz", piece % 2 == 0 ? bytes(part) : SmallWorld.gzip(log(part)));
        }
        assertThat(metrics(world, world.nightly())).isEqualTo(Healthy.metrics());
    }

    @Test
    void doesNotMindTheFormat() {
        SparkSession spark = LakeSession.start(world.path("unused"));
        Path parquet = world.path("parquet");
        spark.read()
                .option("header", true)
                .csv(world.path(SmallWorld.LOG).toString())
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(parquet.toString());
        world.replace("run.json", "\"logs\",", "\"parquet\",");
        assertThat(metrics(world, world.nightly())).isEqualTo(Healthy.metrics());

        StringBuilder json = new StringBuilder();
        spark.read().parquet(parquet.toString()).toJSON().collectAsList().forEach(row -> json.append(row)
                .append('\n'));
        world.withoutLog().write("logs/a.jsonl", json.toString()).replace("run.json", "\"parquet\",", "\"logs\",");
        SmallWorld.Ended asJson = world.nightly("--lake", world.path("lake2").toString());
        assertThat(asJson.said()).contains("accepted 120 ");
        assertThat(metrics(world, asJson)).isEqualTo(Healthy.metrics());
    }

    @Test
    void undoesAnIngestThatWasCutOff() throws Exception {
        List<String> rows = SmallWorld.rows();
        world.write(SmallWorld.LOG, log(rows.subList(0, 60)));
        world.nightly();
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        cutOff(lake.events().withColumn(EventColumns.EVENT_ID, lit(7L)));
        assertThat(lake.events().count()).as("events that a reader sees").isEqualTo(60);
        assertThat(metrics(world, world.nightly())).isNotEqualTo(Healthy.metrics());
        world.write("logs/rest.csv", log(rows.subList(60, 120)));
        assertThat(metrics(world, world.nightly())).isEqualTo(Healthy.metrics());
        assertThat(Lake.of(LakeSession.start(world.path("lake"))).events().count())
                .isEqualTo(SmallWorld.ROWS);
    }

    @Test
    void startsAnewWhenTheVeryFirstIngestWasCutOff() throws Exception {
        world.nightly("--lake", world.path("other").toString());
        Lake other = Lake.of(LakeSession.start(world.path("other")));
        List<Row> events = other.events().collectAsList();
        StructType columns = other.events().schema();
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        assertThat(lake.writer()).isNotNull();
        cutOff(lake.spark().createDataFrame(events, columns));
        assertThat(lake.isEmpty()).isTrue();
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.said()).contains("read 120 = accepted 120 ");
        assertThat(metrics(world, ended)).isEqualTo(Healthy.metrics());
    }

    @Test
    void namesWhatAReaderSeesNotWhatWasCutOff() throws Exception {
        world.nightly();
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        cutOff(lake.events().withColumn(EventColumns.EVENT_ID, lit(7L)));
        lake.nameSnapshots("now");
        assertThat(lake.spark()
                        .read()
                        .option(SparkReadOptions.VERSION_AS_OF, "now")
                        .table("lake.lapor.events")
                        .count())
                .isEqualTo(SmallWorld.ROWS);
    }

    @Test
    void keepsEveryEventWhenTheRegistersHistoryIsExpired() throws Exception {
        world.nightly();
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        Table register = Spark3Util.loadIcebergTable(lake.spark(), "lake.lapor.files");
        register.newAppend().commit();
        register.expireSnapshots().retainLast(1).expireOlderThan(Long.MAX_VALUE).commit();
        assertThat(lake.writer()).isNotNull();
        assertThat(lake.events().count()).isEqualTo(SmallWorld.ROWS);
    }

    @Test
    void keepsNoReporterInTheLake() {
        String odd = "9,SUBMITTED,2022-01-09T08:00:00,,Siti 9,website,Siti 9,\n";
        world.write(SmallWorld.LOG, SmallWorld.log() + odd).nightly();
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        assertThat(lake.events().filter(col(EventColumns.REPORTER).isNotNull()).count())
                .as("submissions with a hash")
                .isEqualTo(SmallWorld.COMPLAINTS);
        assertThat(lake.events().collectAsList())
                .noneMatch(row -> row.toString().contains("Siti"));
    }

    /** Writes events as an ingest does that the machine loses before it is entered in the register. */
    private static void cutOff(Dataset<Row> events) throws NoSuchTableException {
        events.writeTo("lake.lapor.events")
                .option("snapshot-property.lapor.ingest", "cut off")
                .append();
    }

    private static String log(List<String> rows) {
        return SmallWorld.HEADER + "\n" + String.join("\n", rows) + "\n";
    }

    private static byte[] bytes(List<String> rows) {
        return log(rows).getBytes(UTF_8);
    }

    private static String metrics(SmallWorld world, SmallWorld.Ended ended) {
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        return Healthy.metrics(world.path(""));
    }
}
