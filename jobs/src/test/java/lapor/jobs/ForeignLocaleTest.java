package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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
            assertThat(LaporProcess.nightly(locale, Map.of(), folder, out).code())
                    .as(locale.toString())
                    .isZero();
            assertThat(FolderState.of(out.resolve("runs")))
                    .as(locale.toString())
                    .isEqualTo(here);
        }
    }
}
