package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rows of four complaints that come after the night to which they belong, and what they change in what it published.
 */
@Tag("long")
@ExtendWith(SparkExtension.class)
class LateRowTest {
    private static final String COLUMNS = "agency_id,period,metric,published_as_of,published,restated";
    /** 3 rows of each late complaint happened before it: the closings and ratings came later. */
    private static final String FIRST_NIGHT = "2022-01-20T00:00:00+07:00";

    private SmallWorld world;

    @BeforeEach
    void publishWithoutTheLastFourComplaints(@TempDir Path folder) {
        world = SmallWorld.in(folder)
                .write(SmallWorld.LOG, log(SmallWorld.rows().subList(0, 100)));
        assertThat(nightly("--as-of", FIRST_NIGHT)).contains("read 100 = accepted 100 ");
        assertThat(published("restatements.csv")).isEqualTo(COLUMNS + "\n");
        world.write("logs/rest.csv", log(SmallWorld.rows().subList(100, 120)));
    }

    @Test
    void areCountedAndRestateWhatWasPublished() {
        assertThat(nightly()).contains("read 120 = accepted 8 + duplicate 100 + late 12 + rejected 0");
        assertThat(published("quality.csv")).contains("rows_late,info,12,0.1,");
        assertThat(published("metrics.csv")).isEqualTo(Healthy.metrics());
        assertThat(published("restatements.csv").lines())
                .startsWith(COLUMNS)
                .contains(
                        "A1,2022,received,2022-01-19T17:00:00Z,10,12",
                        "A1,2022-01,received,2022-01-19T17:00:00Z,10,12",
                        "A2,2022-Q1,received,2022-01-19T17:00:00Z,10,12")
                .noneMatch(row -> row.contains(",return_rate,"));
        assertThat(restated()).isNotEmpty().isSubsetOf(measuredWithAllRowsAtOnce());
    }

    /** Agency, period, metric and value, or its status, as they should have been published. */
    private List<String> restated() {
        return published("restatements.csv")
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[5]))
                .toList();
    }

    private List<String> measuredWithAllRowsAtOnce() {
        nightly("--as-of", FIRST_NIGHT, "--lake", world.path("at-once").toString());
        return published("metrics.csv")
                .lines()
                .map(row -> row.split(",", -1))
                .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[3].isEmpty() ? cells[9] : cells[3]))
                .toList();
    }

    @Test
    void restateTheSameHoweverOftenTheNightIsRepeated() throws Exception {
        nightly();
        Path run = world.path("out/current").toRealPath();
        FolderState lake = FolderState.of(world.path("lake"));
        FolderState out = FolderState.of(world.path("out"));
        String restatements = published("restatements.csv");
        nightly();
        assertThat(FolderState.of(world.path("out"))).isEqualTo(out);
        assertThat(FolderState.of(world.path("lake"))).isEqualTo(lake);

        assertThat(world.command(
                                "evaluate",
                                "--as-current",
                                "--run",
                                world.path("run.json").toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(world.path("out/current").toRealPath()).isNotEqualTo(run);
        assertThat(published("restatements.csv")).isEqualTo(restatements);
        nightly();
        assertThat(world.path("out/current").toRealPath()).isEqualTo(run);
    }

    @Test
    void areNotComparedWhenAnotherListOfAgenciesCounts() {
        world.write("agencies.csv", "agency_id,name,type,zone\nA1,Kota Satu,city,\n");
        nightly();
        assertThat(published("restatements.csv")).isEqualTo(COLUMNS + "\n");
        assertThat(published("quality.csv")).contains("restatements_not_comparable,info,0,0,agencies\n");
    }

    private String nightly(String... options) {
        SmallWorld.Ended ended = world.nightly(options);
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        return ended.said();
    }

    private String published(String file) {
        try {
            return Files.readString(world.path("out/current").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String log(List<String> rows) {
        return SmallWorld.HEADER + "\n" + String.join("\n", rows) + "\n";
    }
}
