package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes that begin in locales with digits, a calendar or a small i of their own. If it failed, the same night would
 * have another run id, or other bytes, on another person's machine.
 */
@Tag("long")
@ExtendWith(SparkExtension.class)
class ForeignLocaleTest {
    private static final List<List<String>> LOCALES = List.of(
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.region=EG"),
            List.of(
                    "-Duser.language=th",
                    "-Duser.country=TH",
                    "-Duser.region=TH",
                    "-Duser.extensions=u-ca-buddhist-nu-thai"));

    @Test
    void publishesTheSameBytesUnderTheSameId(@TempDir Path folder) throws Exception {
        SmallWorld world = SmallWorld.in(folder);
        assertThat(world.nightly("--out", folder.resolve("here").toString()).code())
                .isZero();
        FolderState here = FolderState.of(folder.resolve("here/runs"));
        for (List<String> locale : LOCALES) {
            Path out = folder.resolve(locale.get(0));
            assertThat(nightly(locale, folder, out)).as(locale.toString()).isZero();
            assertThat(FolderState.of(out.resolve("runs")))
                    .as(locale.toString())
                    .isEqualTo(here);
        }
    }

    private static int nightly(List<String> locale, Path folder, Path out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-Dspark."))
                .forEach(command::add);
        command.addAll(locale);
        command.addAll(List.of("-Xmx2g", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "nightly"));
        command.addAll(List.of("--run", folder.resolve("run.json").toString(), "--out", out.toString()));
        command.addAll(List.of("--lake", out + "-lake"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }
}
