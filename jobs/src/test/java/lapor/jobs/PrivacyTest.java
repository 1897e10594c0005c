package lapor.jobs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.Problems;
import lapor.jobs.lake.EventColumns;
import lapor.jobs.lake.Lake;
import lapor.jobs.logs.Ingest;
import lapor.jobs.logs.LogDelivery;
import lapor.jobs.logs.QualityGate;
import lapor.jobs.logs.ReporterKey;
import lapor.run.RunFile;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Whatever personal a log holds, and wherever it stands, none of it is kept, published or printed. */
@ExtendWith(SparkExtension.class)
class PrivacyTest {
    /** Parts of names, numbers, addresses and texts that {@link #withPersonalData} plants. */
    private static final List<String> PLANTED = List.of(
            "Kartini",
            "Wulandari",
            "Hasanuddin",
            "0812-3456-7890",
            "81234567890",
            "3201014501900001",
            "contoh.pelapor",
            "example.org",
            "tetangga saya",
            "Jalan Mawar",
            "Siti ");

    /** What the source calls complaints, and when exactly something happened to one. */
    private static final List<String> OF_ONE_COMPLAINT = List.of("9165816", "9165817", "9165818", "13:37", "06:37:42");

    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder)
                .replace("run.json", "\"lake\":", "\"thresholds\": {\"rejectedShare\": 1}, \"lake\":");
    }

    @Test
    void keepsPublishesAndPrintsNothingPersonal() {
        withPersonalData();
        Everything kept = ingestAndNight();
        assertThat(kept.inTheLake(List.of("9165816")))
                .as("what the lake does keep")
                .hasSize(1);
        assertThat(kept.inTheLake(PLANTED)).as("in the lake").isEmpty();
        assertThat(kept.published(List.of("A1"))).as("what is published").hasSize(1);
        assertThat(kept.published(PLANTED)).as("published").isEmpty();
        assertThat(kept.published(OF_ONE_COMPLAINT)).as("published").isEmpty();
        assertThat(kept.printed(PLANTED)).as("printed").isEmpty();
        assertThat(kept.printed(OF_ONE_COMPLAINT)).as("printed").isEmpty();
        assertThat(kept.reporters()).as("reporters").hasSizeGreaterThan(SmallWorld.COMPLAINTS);
        assertThat(kept.published(kept.reporters())).as("published").isEmpty();
        assertThat(kept.printed(kept.reporters())).as("printed").isEmpty();
    }

    @Test
    void keepsNothingPersonalOfRowsThatAreRejected() {
        world.write(
                "logs/rejected.csv",
                SmallWorld.HEADER
                        + """

                        9165820,SUBMITTED,Kartini Wulandari,,reporter,website,1,
                        9165821,SUBMITTED,2022-01-05T08:00:00,,Hasanuddin,website,1,
                        9165822,0812-3456-7890,2022-01-05T08:00:00,,reporter,website,1,
                        9165823,RATED,2022-01-05T08:00:00,A1,reporter,,,contoh.pelapor@example.org
                        3201014501900001%s,SUBMITTED,2022-01-05T08:00:00,,reporter,website,1,
                        SUBMITTED,2022-01-05T08:00:00,,reporter,website,Kartini Wulandari,,
                        """
                                .formatted("0".repeat(200)));
        Everything kept = ingestAndNight();
        assertThat(kept.inTheLake(List.of("type_unknown")))
                .as("what the lake does keep")
                .hasSize(1);
        assertThat(kept.inTheLake(PLANTED)).as("in the lake").isEmpty();
        assertThat(kept.published(PLANTED)).as("published").isEmpty();
        assertThat(kept.printed(PLANTED)).as("printed").isEmpty();
    }

    @Test
    void knowsAReporterOnlyByTheKey(Lake one, Lake same, Lake other) {
        List<Long> hashes = hashes(one, "a key");
        assertThat(hashes).hasSize(SmallWorld.COMPLAINTS);
        assertThat(hashes(same, "a key")).isEqualTo(hashes);
        assertThat(hashes(other, "another key")).hasSize(SmallWorld.COMPLAINTS).doesNotContainAnyElementsOf(hashes);
    }

    private void withPersonalData() {
        world.write(
                        "logs/extra-columns.csv",
                        """
                        complaint_id,type,at,agency_id,actor,reporter,judul,isi,nama,telepon
                        9165816,SUBMITTED,2022-01-05T13:37:42+07:00,,reporter,Kartini Wulandari,tetangga saya,Jalan Mawar 7,Kartini Wulandari,0812-3456-7890
                        9165816,DISPOSED,2022-01-06T13:37:42+07:00,A1,national_admin,,,,,
                        9165817,SUBMITTED,2022-01-05T13:37:42+07:00,,reporter,3201014501900001,,,,
                        9165818,SUBMITTED,2022-01-05T13:37:42+07:00,,reporter,contoh.pelapor@example.org,,,,
                        """)
                .write(
                        "logs/broken.csv",
                        """
                        complaint_id,type,at,agency_id,actor,reporter
                        9165816,RESPONDED,2022-01-07T13:37:42+07:00,A1,liaison,,Kartini,081234567890
                        %s Hasanuddin%s,SUBMITTED,2022-01-07T13:37:42+07:00,,reporter,1
                        9165816,CLOSED
                        """
                                .formatted("x".repeat(45), "x".repeat(200)))
                .write(
                        "logs/nested.jsonl",
                        """
                        {"complaint_id": "9165819", "type": "SUBMITTED", "at": "2022-01-05T13:37:42+07:00", \
                        "agency_id": "A1", "reporter": "081234567890", "pelapor": {"nama": "Hasanuddin"}, \
                        "isi": "tetangga saya, Jalan Mawar"}
                        {"complaint_id": "9165819", "pelapor": "Hasanuddin"
                        """);
    }

    private Everything ingestAndNight() {
        SmallWorld.Ended ingested = world.command(
                "ingest",
                "--source",
                "handling-log",
                "--lake",
                world.path("lake").toString(),
                world.path(SmallWorld.LOG).toString());
        assertThat(ingested.code()).as(ingested.said()).isZero();
        SmallWorld.Ended night = world.nightly();
        assertThat(night.code()).as(night.said()).isZero();
        return new Everything(world.path("lake"), world.path("out"), ingested.said() + night.said());
    }

    private List<Long> hashes(Lake lake, String key) {
        Problems problems = new Problems();
        var logs = LogDelivery.find(
                world.path(""), List.of(new RunFile.LogSource(SmallWorld.LOG, "handling-log")), problems);
        problems.throwIfAny();
        assertThat(new Ingest(lake, ReporterKey.of(key), QualityGate.USUAL).run(logs))
                .isNotNull();
        Stream<Row> rows = lake
                .events()
                .filter(col(EventColumns.REPORTER).isNotNull())
                .select(col(EventColumns.REPORTER))
                .collectAsList()
                .stream();
        return rows.map(row -> row.getLong(0)).sorted().toList();
    }
}
