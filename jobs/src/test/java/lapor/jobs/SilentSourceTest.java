package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/**
 * What a source cannot tell is not zero, and not one: a log without responses, and one without due times, as a mapping
 * says it.
 */
@ExtendWith(SparkExtension.class)
class SilentSourceTest {
    private static final String MAPPING =
            """
            { "id": "own", "system": "own", "zone": "Asia/Jakarta",
              "fields": {"complaint_id": "complaint_id", "agency_id": "agency_id",
                "actor": {"column": "actor", "values": "lapor-actor"}},
              "events": [{"at": "at", "type": {"column": "type", "values":
                {"SUBMITTED": "SUBMITTED", "DISPOSED": "DISPOSED", "CLOSED": "CLOSED"}}}] }
            """;

    private Path folder;

    @BeforeEach
    void makeFolder(@TempDir Path made) {
        folder = made;
    }

    @Test
    void takesAPersonsClosingForAnAnswerOnlyWhereTheMappingTellsOfNoResponses() {
        List<String> silent = SmallWorld.rows().stream()
                .filter(row -> !row.contains(",RESPONDED,") && !row.contains(",RATED,"))
                .toList();
        String log = SmallWorld.HEADER + "\n" + String.join("\n", silent) + "\n";

        SmallWorld told = SmallWorld.in(folder.resolve("told")).write(SmallWorld.LOG, log);
        assertThat(told.nightly().code()).isEqualTo(ExitCode.DONE);
        assertThat(Healthy.metrics(folder.resolve("told")))
                .contains("A1,2022-01,answered_rate,0,")
                .contains("A1,2022-01,answered_completion_rate,0,")
                .contains("A1,2022-01,completion_rate,1,");

        SmallWorld silentOne = SmallWorld.in(folder.resolve("silent"))
                .write(SmallWorld.LOG, log)
                .write("own.json", MAPPING)
                .replace("run.json", "\"handling-log\"", "\"own.json\"");
        assertThat(silentOne.nightly().code()).isEqualTo(ExitCode.DONE);
        assertThat(Healthy.metrics(folder.resolve("silent")))
                .contains("A1,2022-01,answered_rate,1,")
                .contains("A1,2022-01,answered_completion_rate,1,")
                .contains("A1,2022-01,first_response_on_time_rate,,,,,,,not_available");
    }

    @Test
    void hasNoShareOfDueTimesWhereNoneWereTold() {
        assertThat(Healthy.metrics()).contains("A1,2022-01,due_on_time_rate,,,,,,,not_available");
    }
}
