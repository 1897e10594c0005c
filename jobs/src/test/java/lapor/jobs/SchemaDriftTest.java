package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.LakeSession;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Columns that come and go between exports. */
@ExtendWith(SparkExtension.class)
class SchemaDriftTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void namesTheColumnThatNoLineOfAJsonFileHas() {
        world.write(
                "logs/b.jsonl",
                """
                {"complaint_id": "1", "type": "SUBMITTED", "when": "2022-01-03T08:00:00", "agency_id": "A1"}
                {"complaint_id": "2", "type": "SUBMITTED", "agency_id": "A1", "more": {"at": "x"}}
                """);
        assertThat(Refusal.ofRun(world, 2))
                .containsExactly("logs/b.jsonl: column \"at\" is missing, mapping handling-log needs it;"
                        + " found agency_id, complaint_id, more.at, type, when");
    }

    @Test
    void knowsTheColumnsOfListsThatAreEmptyInEveryLine() {
        world.write(
                        "mapping.json",
                        """
                        { "id": "own", "system": "own", "zone": "Asia/Jakarta",
                          "fields": {"complaint_id": "id", "agency_id": "agency"},
                          "events": [{"type": "SUBMITTED", "at": "at"}, {"type": "RESPONDED", "at": "answers.at"}] }
                        """)
                .write(
                        "nested/1.jsonl",
                        """
                        {"id": "1", "at": "2022-01-03T08:00:00", "agency": "A1", "answers": []}
                        {"id": "2", "at": "2022-01-03T08:00:00", "agency": "A1", "answers": null}
                        """)
                .replace(
                        "run.json",
                        "\"logs\", \"source\": \"handling-log\"",
                        "\"nested\", \"source\": \"mapping.json\"");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(world.path("out/current/quality.csv")).content().doesNotContain("column_");
        assertThat(world.path("out/current/metrics.csv"))
                .content()
                .contains("A1,2022,first_response_on_time_of_received,0,0,");
    }

    @Test
    void namesTheColumnThatAParquetFileLacks() {
        SparkSession spark = LakeSession.start(world.path("unused"));
        spark.read()
                .option("header", true)
                .csv(world.path(SmallWorld.LOG).toString())
                .drop("at")
                .coalesce(1)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(world.path("parquet").toString());
        world.replace("run.json", "\"logs\",", "\"parquet\",");
        assertThat(Refusal.ofRun(world, 2)).singleElement().asString().contains("column \"at\" is missing, mapping");
    }

    @Test
    void warnsOfAnOptionalColumnThatIsGone() {
        String without = "complaint_id,type,at,agency_id,actor,reporter,rating,mood\n"
                + "30,SUBMITTED,2022-01-20T08:00:00,A1,reporter,Siti,,glad\n";
        world.write("logs/2022-02.csv", without);
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(world.path("out/current/quality.csv"))
                .content()
                .contains("column_unknown,warning,1,", "column_vanished,warning,1,", ",logs/2022-02.csv: channel\n");
    }
}
