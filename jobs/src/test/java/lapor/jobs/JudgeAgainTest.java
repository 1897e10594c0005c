package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Tallies are judged again only by what they were counted for. */
@ExtendWith(SparkExtension.class)
class JudgeAgainTest {
    private SmallWorld world;

    @BeforeEach
    void runANight(@TempDir Path folder) {
        world = SmallWorld.in(folder);
        assertThat(world.nightly().code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void givesTheVerySameRunWhenNothingIsNew() {
        FolderState before = FolderState.of(world.path("out"));
        SmallWorld.Ended again = again("report");
        assertThat(again.code()).as(again.said()).isEqualTo(ExitCode.DONE);
        assertThat(FolderState.of(world.path("out"))).isEqualTo(before);
    }

    @Test
    void refusesTalliesOfAnotherInstant() {
        FolderState before = FolderState.of(world.path("out"));
        SmallWorld.Ended again = again("evaluate", "--as-of", "2022-03-01T00:00:00+07:00");
        assertThat(again.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(again.problems())
                .containsExactly("asOf: must be as the last run was counted, \"2022-01-31T17:00:00Z\","
                        + " but is \"2022-02-28T17:00:00Z\"; run nightly or measure first");
        assertThat(FolderState.of(world.path("out"))).isEqualTo(before);
    }

    @Test
    void refusesTalliesOfDaysCountedFromElsewhere() {
        world.replace("run.json", "\"lake\":", "\"clock\": {\"start\": \"submission\"}, \"lake\":");
        SmallWorld.Ended again = again("evaluate", "--as-current");
        assertThat(again.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(again.problems())
                .containsExactly("clock: must be as the last run was counted, \"disposition\","
                        + " but is \"submission\"; run nightly or measure first");
    }

    @Test
    void refusesAPeriodThatEndsInsideASlice() {
        world.replace(
                "run.json",
                "\"lake\":",
                "\"periods\": [{\"id\": \"pilot\", \"from\": \"2022-01-01\", \"to\": \"2022-01-10\"}], \"lake\":");
        SmallWorld.Ended again = again("evaluate", "--as-current");
        assertThat(again.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(again.problems())
                .containsExactly("periods: the last run did not count the days before and from 2022-01-10 apart;"
                        + " run nightly or measure first");
    }

    @Test
    void takesAPeriodOfWholeMonths() {
        world.replace(
                "run.json",
                "\"lake\":",
                "\"periods\": [{\"id\": \"pilot\", \"from\": \"2022-01-01\", \"to\": \"2022-02-01\"}], \"lake\":");
        SmallWorld.Ended again = again("evaluate", "--as-current");
        assertThat(again.code()).as(again.said()).isEqualTo(ExitCode.DONE);
        assertThat(world.path("out/current/metrics.csv")).content().contains("A1,pilot,received,");
    }

    private SmallWorld.Ended again(String command, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = command;
        arguments[1] = "--run";
        arguments[2] = world.path("run.json").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return world.command(arguments);
    }
}
