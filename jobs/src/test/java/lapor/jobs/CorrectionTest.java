package lapor.jobs;

import static lapor.jobs.lake.EventColumns.COMPLAINT_ID;
import static lapor.jobs.lake.EventColumns.EVENT_ID;
import static lapor.jobs.lake.EventColumns.LINE;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.handling.ClosingRules;
import lapor.jobs.handling.DayTimes;
import lapor.jobs.handling.HandlingAssembly;
import lapor.jobs.handling.Labels;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.lake.ReplacedColumns;
import lapor.source.EventType;
import org.apache.iceberg.spark.CommitMetadata;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.analysis.NoSuchTableException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the source corrects is corrected in the lake, however it is delivered, and what it said before is kept. */
@Tag("long")
@ExtendWith(SparkExtension.class)
class CorrectionTest {
    private static final ClosingRules RULES = new ClosingRules(
            (agency, received, closed, reopened) -> true, new DayTimes(ZoneId.of("Asia/Jakarta")), lit(true));
    private static final String HEADER = "event_id,complaint_id,type,at,agency_id,actor,channel,rating\n";
    private static final String FIRST = HEADER
            + """
            e1,1,SUBMITTED,2022-01-03T08:00:00,,reporter,website,
            e2,1,DISPOSED,2022-01-04T09:00:00,A1,national_admin,,
            e3,1,RESPONDED,2022-01-06T09:00:00,A1,liaison,,
            e4,1,RATED,2022-01-07T09:00:00,A1,reporter,,2
            e5,2,SUBMITTED,2022-01-05T08:00:00,A2,reporter,sms,
            """;
    private static final String SECOND = HEADER
            + """
            e4,1,RATED,2022-01-07T09:00:00,A1,reporter,,5
            e5,2,SUBMITTED,2022-01-05T08:00:00,A2,reporter,sms,
            e3,1,RESPONDED,2022-01-05T10:00:00,A1,liaison,,
            e3,1,RESPONDED,2022-01-05T09:00:00,A1,liaison,,
            """;
    private static final String THIRD = HEADER
            + """
            e1,1,SUBMITTED,2022-01-03T08:00:00,,reporter,whatsapp,
            e4,1,RATED,2022-01-07T09:00:00,A1,reporter,,2
            e6,2,RESPONDED,2022-01-06T08:00:00,A2,liaison,,
            """;

    /** A world to which each log came in a night of its own. */
    private static SmallWorld nightByNight;

    private SmallWorld world;

    @BeforeAll
    static void runNightByNight(@TempDir Path folder) {
        nightByNight = SmallWorld.in(folder).withoutLog();
        assertThat(nightly(nightByNight.write("logs/1.csv", FIRST))).contains("read 5 = accepted 5 ");
        assertThat(nightly(nightByNight.write("logs/2.csv", SECOND)))
                .contains("read 9 = accepted 0 + duplicate 6 + late 3 ");
        assertThat(nightly(nightByNight.write("logs/3.csv", THIRD)))
                .contains("read 12 = accepted 0 + duplicate 9 + late 3 ");
    }

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder).withoutLog();
    }

    @Test
    void keepsWhatTheLaterExportSaysAndWhatItReplaced() {
        Lake lake = lake(nightByNight, "lake");
        assertThat(said(lake.events()))
                .containsExactly(
                        "1 SUBMITTED 2022-01-03 01:00:00 null whatsapp",
                        "1 DISPOSED 2022-01-04 02:00:00 null null",
                        "1 RESPONDED 2022-01-05 03:00:00 null null",
                        "1 RATED 2022-01-07 02:00:00 2 null",
                        "2 SUBMITTED 2022-01-05 01:00:00 null sms",
                        "2 RESPONDED 2022-01-06 01:00:00 null null");
        assertThat(said(lake.replaced()))
                .containsExactly(
                        "1 SUBMITTED 2022-01-03 01:00:00 null website",
                        "1 RESPONDED 2022-01-05 02:00:00 null null",
                        "1 RESPONDED 2022-01-06 02:00:00 null null",
                        "1 RATED 2022-01-07 02:00:00 2 null",
                        "1 RATED 2022-01-07 02:00:00 5 null");
        assertThat(lake.replaced()
                        .filter(col(EventColumns.RATING).equalTo(5))
                        .select(col(LINE), col(ReplacedColumns.BY_LINE))
                        .collectAsList())
                .as("line of the rating and of what replaced it")
                .hasToString("[[2,3]]");
    }

    @Test
    void doesNotMindHowManyNightsBringIt() {
        world.write("logs/1.csv", FIRST).write("logs/2.csv", SECOND).write("logs/3.csv", THIRD);
        assertThat(nightly(world)).contains("read 12 = accepted 11 + duplicate 1 + late 0 + rejected 0");
        assertThat(everything(lake(world, "lake"))).isEqualTo(everything(lake(nightByNight, "lake")));
        assertThat(Healthy.metrics(world.path(""))).isEqualTo(Healthy.metrics(nightByNight.path("")));
    }

    /**
     * A correction is withdrawn by delivering again what it had corrected; with the correction beside it, nothing is.
     */
    @Test
    void readsAgainWhatWasCorrectedSince() {
        String corrected = FIRST.replace("2022-01-06T09", "2022-01-05T09");
        nightly(world.write("logs/1.csv", FIRST));
        List<String> first = said(lake(world, "lake").events());
        nightly(world.write("logs/1.csv", corrected));
        List<String> second = said(lake(world, "lake").events());
        assertThat(second).isNotEqualTo(first);
        for (int round = 0; round < 2; round++) {
            assertThat(nightly(world.write("logs/1.csv", FIRST)))
                    .contains("read 5 = accepted 0 + duplicate 4 + late 1 ");
            assertThat(said(lake(world, "lake").events())).isEqualTo(first);
            assertThat(nightly(world)).as("once more").contains("read 5 = accepted 0 + duplicate 5 ");
            assertThat(nightly(world.write("logs/1.csv", corrected))).contains(" late 1 ");
            assertThat(said(lake(world, "lake").events())).isEqualTo(second);
        }
        assertThat(nightly(world.write("logs/2.csv", FIRST)))
                .as("with the correction beside it")
                .contains("read 10 = accepted 0 + duplicate 10 ");
        assertThat(said(lake(world, "lake").events())).isEqualTo(second);
    }

    @Test
    void publishesLakesWithTheSameEventsFromOtherDeliveriesBesideEachOther() {
        world.write("logs/1.csv", FIRST);
        nightly(world);
        world.write("logs/2.csv", FIRST + "\n");
        nightly(world);
        String metrics = Healthy.metrics(world.path(""));

        assertThat(world.path("logs/1.csv").toFile().delete()).isTrue();
        nightly(world, "--lake", world.path("turned").toString());
        world.write("logs/1.csv", FIRST);
        nightly(world, "--lake", world.path("turned").toString());
        assertThat(Healthy.metrics(world.path(""))).isEqualTo(metrics);
    }

    @Test
    void doesNotMindTheOrderOfTheRowsOfAFile() {
        world.write("logs/1.csv", FIRST).write("logs/2.csv", SECOND);
        nightly(world);
        List<String> inOrder = said(lake(world, "lake").events());

        List<String> rows = new ArrayList<>(SECOND.lines().skip(1).toList());
        Collections.shuffle(rows, new Random(2));
        world.write("logs/2.csv", HEADER + String.join("\n", rows) + "\n");
        nightly(world, "--lake", world.path("shuffled").toString());
        assertThat(said(lake(world, "shuffled").events())).isEqualTo(inOrder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void undoesACorrectionThatWasCutOffAfterSoManyWrites(int writes) throws Exception {
        world.write("logs/1.csv", FIRST);
        nightly(world);
        Lake lake = lake(world, "lake");
        List<String> before = everything(lake);
        cutOff(lake, writes);
        assertThat(everything(lake(world, "lake"))).as("what a reader sees").isEqualTo(before);

        world.write("logs/2.csv", SECOND);
        nightly(world);
        assertThat(said(lake(world, "lake").events())).hasSize(5).anyMatch(event -> event.contains("02:00:00 5"));
        assertThat(lake(world, "lake").replaced().count()).as("replaced events").isEqualTo(3);
    }

    @Test
    void assemblesCorrectedEventsWithoutAShuffle() {
        Dataset<Row> handlings =
                HandlingAssembly.assemble(lake(nightByNight, "lake").events(), Labels.NONE, RULES);
        assertThat(handlings.collectAsList()).hasSize(2);
        assertThat(handlings.queryExecution().executedPlan().toString()).doesNotContain("Exchange");
    }

    private static String nightly(SmallWorld world, String... options) {
        SmallWorld.Ended ended = world.nightly(options);
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        return ended.said();
    }

    private static Lake lake(SmallWorld world, String folder) {
        return Lake.of(LakeSession.start(world.path(folder)));
    }

    private static List<String> everything(Lake lake) {
        List<String> all = new ArrayList<>();
        lake.events().collectAsList().forEach(row -> all.add("event " + row));
        lake.replaced().collectAsList().forEach(row -> all.add("replaced " + row));
        Collections.sort(all);
        return all;
    }

    private static List<String> said(Dataset<Row> events) {
        return events.collectAsList().stream()
                .map(row -> "%s %02d %s %s %s"
                        .formatted(
                                row.getAs(EventColumns.COMPLAINT_REF),
                                row.<Integer>getAs(EventColumns.TYPE),
                                row.getAs(EventColumns.AT).toString().replaceFirst("\\.0$", ""),
                                row.getAs(EventColumns.RATING),
                                row.getAs(EventColumns.CHANNEL)))
                .sorted()
                .map(CorrectionTest::withType)
                .toList();
    }

    private static String withType(String event) {
        String[] words = event.split(" ", 3);
        return words[0] + " " + typeOf(Integer.parseInt(words[1])) + " " + words[2];
    }

    private static EventType typeOf(int code) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.number() == code)
                .findFirst()
                .orElseThrow();
    }

    /** The writes of an ingest that corrects every event, as far as they got. */
    private static void cutOff(Lake lake, int writes) throws NoSuchTableException {
        Dataset<Row> replaced = lake.events()
                .withColumn(ReplacedColumns.BY_FILE, lit("cut off"))
                .withColumn(ReplacedColumns.BY_LINE, lit(1L));
        Dataset<Row> events =
                lake.events().withColumn(EventColumns.RATING, lit(1)).localCheckpoint();
        assertThat(events.count()).isEqualTo(5);
        append(replaced, "replaced");
        if (writes > 1) {
            Dataset<Row> keys = replaced.select(
                    col(COMPLAINT_ID).as("complaint"), col(EVENT_ID).as("event"));
            CommitMetadata.withCommitProperties(
                    Map.of("lapor.ingest", "cut off"),
                    () -> {
                        keys.mergeInto(
                                        "lake.lapor.events",
                                        col(COMPLAINT_ID)
                                                .equalTo(col("complaint"))
                                                .and(col(EVENT_ID).equalTo(col("event"))))
                                .whenMatched()
                                .delete()
                                .merge();
                        return true;
                    },
                    RuntimeException.class);
        }
        if (writes > 2) {
            append(events.withColumn(LINE, lit(77L)), "events");
        }
        if (writes > 3) {
            append(lake.rejected(), "rejected");
        }
    }

    private static void append(Dataset<Row> rows, String table) throws NoSuchTableException {
        rows.writeTo("lake.lapor." + table)
                .option("snapshot-property.lapor.ingest", "cut off")
                .append();
    }
}
