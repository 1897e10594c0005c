package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What every failed run must keep to: it lists its problems without a trace, and leaves lake and output as they were.
 */
final class Refusal {
    private Refusal() {}

    /** Runs a spoilt world twice: with neither lake nor output yet, and with a lake and a run of the healthy world. */
    static void of(SmallWorld world, int code, String... problems) {
        SmallWorld.Ended first = leavingAlone(world, world.path("lake"), world.path("out"));
        assertThat(first.problems()).as("problems").containsExactly(problems);
        assertThat(first.code()).as("exit code").isEqualTo(code);
        SmallWorld.Ended second = leavingAlone(world, Healthy.FOLDER.resolve("lake"), Healthy.FOLDER.resolve("out"));
        assertThat(second.problems()).as("problems with a standing lake").isEqualTo(first.problems());
        assertThat(second.code()).as("exit code with a standing lake").isEqualTo(code);
    }

    /** Runs a world as its files say, with options of one's own. */
    static List<String> ofRun(SmallWorld world, int code, String... options) {
        SmallWorld.Ended ended = leavingAlone(world, world.path("lake"), world.path("out"), options);
        assertThat(ended.code()).as(ended.said()).isEqualTo(code);
        return ended.problems();
    }

    private static SmallWorld.Ended leavingAlone(SmallWorld world, Path lake, Path out, String... options) {
        FolderState lakeBefore = FolderState.of(lake);
        FolderState outBefore = FolderState.of(out);
        String[] all = Arrays.copyOf(options, options.length + 4);
        System.arraycopy(new String[] {"--lake", lake.toString(), "--out", out.toString()}, 0, all, options.length, 4);
        SmallWorld.Ended ended = world.nightly(all);
        assertThat(ended.said())
                .doesNotContain("Exception", "at lapor.")
                .doesNotContain("\tat ")
                .doesNotContain("published /");
        assertThat(FolderState.of(lake)).as("lake after " + ended.said()).isEqualTo(lakeBefore);
        assertThat(FolderState.of(out)).as("output after " + ended.said()).isEqualTo(outBefore);
        return ended;
    }
}
