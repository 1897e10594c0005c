package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Logs that look odd and are whole, and single bad rows: the night goes on. */
@ExtendWith(SparkExtension.class)
class OddLogTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void readsByteOrderMarksLineEndsQuotesAndWrongEndings() {
        String odd = "\uFEFF"
                + SmallWorld.log()
                        .replace("Siti 3", "\"Siti\n3, \"\"kedua\"\"\"")
                        .replace("\n", "\r\n");
        int half = odd.indexOf("5,SUBMITTED");
        world.withoutLog()
                .write("my logs/100%#1.csv.gz", odd.substring(0, half))
                .write("my logs/two.csv", SmallWorld.gzip(SmallWorld.HEADER + "\r\n" + odd.substring(half)))
                .replace("run.json", "\"logs\",", "\"my logs\",")
                .replace("run.json", "\"lake\": \"lake\"", "\"lake\": \"my lake 100%\"");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.said()).contains("read 120 = accepted 120 ");
        assertThat(metrics(ended)).isEqualTo(Healthy.metrics());
        assertThat(world.path("my lake 100%")).isDirectory();
    }

    @Test
    void setsSingleBadRowsAside() {
        String huge = "x".repeat(1 << 20);
        world.write(
                        SmallWorld.LOG,
                        SmallWorld.log()
                                + "1,RATED,2022-01-30T08:00:00,A2,,,,,too many cells\n"
                                + huge + ",SUBMITTED,2022-01-05T08:00:00,,,,,\n"
                                + "a\u0000b,SUBMITTED,2022-01-05T08:00:00,,,,,\n"
                                + "9,SUBMITTED,+999999999-01-05T08:00:00,,,,,\n")
                .replace(
                        "run.json",
                        "\"lake\": \"lake\"",
                        "\"lake\": \"lake2\", \"thresholds\": {\"rejectedShare\": 0.2}");
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.said()).contains("read 124 = accepted 120 + duplicate 0 + late 0 + rejected 4");
        assertThat(metrics(ended)).isEqualTo(Healthy.metrics());
    }

    @Test
    void leavesHugeCellsUnreadThatNobodyAskedFor() {
        String attached = String.join("," + "y".repeat(1 << 18) + "\n", SmallWorld.rows());
        world.write(SmallWorld.LOG, SmallWorld.HEADER + ",attachment\n" + attached + ",\n")
                .replace("run.json", "\"lake\": \"lake\"", "\"lake\": \"lake2\"");
        assertThat(metrics(world.nightly())).isEqualTo(Healthy.metrics());
    }

    private String metrics(SmallWorld.Ended ended) {
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        return Healthy.metrics(world.path(""));
    }
}
