package lapor.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.logs.Damage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Random;

/** However its log was damaged, a night ends published as a whole, or refused with nothing changed. */
@ExtendWith(SparkExtension.class)
class DamagedNightTest {
    @ParameterizedTest
    @EnumSource
    void publishesAllOrNothing(Damage damage, @TempDir Path folder) {
        SmallWorld world = SmallWorld.in(folder);
        world.write(SmallWorld.LOG, damage.to(SmallWorld.log().getBytes(UTF_8), new Random(damage.ordinal())));
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isIn(0, 2, 3, 4);
        assertThat(world.path("out/current/manifest.json").toFile().exists()).isEqualTo(ended.code() == 0);
        assertThat(world.path("lake").toFile().exists()).isEqualTo(ended.code() == 0);
        assertThat(ended.said()).doesNotContain("Exception");
    }
}
