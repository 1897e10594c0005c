package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.quality.QualityTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/**
 * The zone of a log's times is not the one in which days are counted; who takes one for the other has every day's
 * border some hours off, and no number shows it.
 */
@ExtendWith(SparkExtension.class)
class ZoneOfDaysTest {
    @Test
    void isWarnedOfUntilSomebodySaysIt(@TempDir Path folder) {
        SmallWorld world = SmallWorld.in(folder)
                .write(
                        "own.json",
                        """
                        {"id": "own", "system": "own", "zone": "UTC",
                         "fields": {"complaint_id": "complaint_id", "agency_id": "agency_id", "rating": "rating"},
                         "events": [{"type": {"column": "type"}, "at": "at"}]}
                        """)
                .replace("run.json", "\"source\": \"handling-log\"", "\"source\": \"own.json\"")
                .replace("run.json", "\"agencies\": \"agencies.csv\", ", "")
                .replace("run.json", "2022-02-01T00:00:00+07:00", "2022-01-10T00:00:00+07:00");

        SmallWorld.Ended night = world.nightly();
        assertThat(night.code()).as(night.said()).isEqualTo(ExitCode.DONE);
        assertThat(QualityTable.TABLE.read(world.path("out/current")))
                .filteredOn(row -> row.rule() == QualityRule.ZONE_OF_DAYS)
                .extracting(QualityRow::exampleRef)
                .containsExactly("own.json: UTC, days counted in Asia/Jakarta");
        assertThat(night.said().lines())
                .as("what an instant within the log leaves out, and that there is something to look at")
                .anyMatch(line -> line.matches("[1-9]\\d* events are after the as-of instant, and not counted: .*"))
                .anyMatch(line -> line.startsWith("warning: own.json: UTC, days counted in Asia/Jakarta: "))
                .anyMatch(line -> line.matches("[1-9]\\d* warnings?, see quality.csv"));

        world.replace("run.json", "\"calendar\"", "\"zone\": \"Asia/Jakarta\", \"calendar\"");
        SmallWorld.Ended said = world.command(
                "measure", "--as-current", "--run", world.path("run.json").toString());
        assertThat(said.code()).as(said.said()).isEqualTo(ExitCode.DONE);
        assertThat(QualityTable.TABLE.read(world.path("out/current")))
                .as("the same zone, but somebody has said so")
                .noneMatch(row -> row.rule() == QualityRule.ZONE_OF_DAYS);
    }
}
