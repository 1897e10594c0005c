package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

@ExtendWith(SparkExtension.class)
class ExplainCommandTest {
    private SmallWorld world;

    @BeforeEach
    void runANight(@TempDir Path folder) {
        world = SmallWorld.in(folder);
        assertThat(world.nightly().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void tellsTheCountsTheFormulaAndTheStatus() {
        SmallWorld.Ended ended = explain("A1", "completion_rate", "--language", "id");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said())
                .contains("Kota Satu (A1), Pemerintah kota")
                .contains("Persentase selesai")
                .contains("CLOSED: ")
                .contains("CLOSED / (CLOSED + IN_PROGRESS + WAITING + REMOVED)")
                .contains("Yang tidak dapat dibaca darinya");
    }

    @Test
    void tellsEverythingThatIsWrongWithTheQuestion() {
        SmallWorld.Ended ended = explain("A9", "speed", "--period", "1999");
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems())
                .containsExactly(
                        "AGENCY: must be an agency with handlings, but is \"A9\"",
                        "METRIC: must be a metric (see lapor metrics), but is \"speed\"",
                        "--period: must be a measured period, but is \"1999\"");
    }

    private SmallWorld.Ended explain(String agency, String metric, String... options) {
        String[] command = new String[5 + options.length];
        System.arraycopy(
                new String[] {
                    "explain", agency, metric, "--run", world.path("run.json").toString()
                },
                0,
                command,
                0,
                5);
        System.arraycopy(options, 0, command, 5, options.length);
        return world.command(command);
    }
}
