package lapor.jobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.jobs.lake.Lake;
import lapor.jobs.lake.LakeSession;
import lapor.jobs.logs.Damage;
import lapor.quality.RowCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * However its log was damaged, a night ends published as a whole, or refused with nothing changed. The gate runs more
 * of them: {@code -Dlapor.damagedNights=60}.
 */
@ExtendWith(SparkExtension.class)
class DamagedNightTest {
    private static final int NIGHTS = Integer.getInteger("lapor.damagedNights", 3);
    private static final Pattern COUNTS =
            Pattern.compile("read (\\d+) = accepted (\\d+) \\+ duplicate (\\d+) \\+ late (\\d+) \\+ rejected (\\d+)");

    @ParameterizedTest
    @EnumSource
    void publishesAllOrNothingOfAFirstNight(Damage damage, @TempDir Path folder) {
        SmallWorld world = SmallWorld.in(folder);
        world.write(SmallWorld.LOG, damage.to(SmallWorld.log().getBytes(UTF_8), new Random(damage.ordinal())));
        SmallWorld.Ended ended = endsByContract(world);
        assertThat(world.path("out/current/manifest.json").toFile().exists()).isEqualTo(ended.code() == 0);
        assertThat(world.path("lake").toFile().exists()).isEqualTo(ended.code() == 0);
    }

    @Test
    void addsAllOrNothingToAStandingLake(@TempDir Path folder) {
        SmallWorld world = SmallWorld.in(folder);
        assertThat(world.nightly().code()).isZero();
        int refused = 0;
        FolderState lake = FolderState.of(world.path("lake"));
        FolderState out = FolderState.of(world.path("out"));
        long events = events(world);
        for (int seed = 0; seed < NIGHTS; seed++) {
            world.write(SmallWorld.LOG, damaged(seed));
            SmallWorld.Ended ended = endsByContract(world);
            String night = "night " + seed + ": " + ended.said();
            if (ended.code() == ExitCode.DONE) {
                RowCounts rows = counts(ended);
                assertThat(rows.addUp()).as(night).isTrue();
                events += rows.accepted() + rows.late();
                assertThat(events(world)).as(night).isEqualTo(events);
                lake = FolderState.of(world.path("lake"));
                out = FolderState.of(world.path("out"));
            } else {
                refused++;
                assertThat(FolderState.of(world.path("lake"))).as(night).isEqualTo(lake);
                assertThat(FolderState.of(world.path("out"))).as(night).isEqualTo(out);
                assertThat(ended.problems()).as(night).isNotEmpty();
            }
        }
        assertThat(refused).as("nights refused").isBetween(NIGHTS / 10, NIGHTS - 1);
    }

    private static SmallWorld.Ended endsByContract(SmallWorld world) {
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isIn(0, 2, 3, 4);
        assertThat(ended.said()).doesNotContain("Exception", "\tat ");
        return ended;
    }

    private static byte[] damaged(int seed) {
        Random random = new Random(seed);
        byte[] log = SmallWorld.log().getBytes(UTF_8);
        for (int harm = random.nextInt(3); harm >= 0; harm--) {
            log = Damage.values()[random.nextInt(Damage.values().length)].to(log, random);
        }
        return log;
    }

    /** Every event that ever entered, whether it still stands or was corrected. */
    private static long events(SmallWorld world) {
        Lake lake = Lake.of(LakeSession.start(world.path("lake")));
        return lake.events().count() + lake.replaced().count();
    }

    private static RowCounts counts(SmallWorld.Ended ended) {
        Matcher counts = COUNTS.matcher(ended.said());
        assertThat(counts.find()).as(ended.said()).isTrue();
        return new RowCounts(count(counts, 1), count(counts, 2), count(counts, 3), count(counts, 4), count(counts, 5));
    }

    private static long count(Matcher counts, int group) {
        return Long.parseLong(counts.group(group));
    }
}
