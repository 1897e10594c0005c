package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** If it failed, one night with a wrong clock would end all nights until that time has come. */
@ExtendWith(SparkExtension.class)
class ClockTest {
    private static final Pattern STAMP = Pattern.compile("(\"(?:last-updated|timestamp)-ms\" : )(\\d+)");
    private static final long TWO_YEARS = Duration.ofDays(730).toMillis();

    @Test
    void nightsGoOnAfterOneWhoseClockWasTwoYearsAhead(@TempDir Path folder) throws IOException {
        SmallWorld world = SmallWorld.in(folder);
        assertThat(world.nightly().code()).isZero();
        String metrics = Files.readString(world.path("out/current/metrics.csv"));
        putAhead(world.path("lake"));
        world.write(
                "logs/2022-02.csv",
                SmallWorld.HEADER + "\n1,SUBMITTED,2022-01-04T08:00:00,,reporter,letter,Siti 1,\n"
                        + "30,SUBMITTED,2022-01-05T08:00:00,,reporter,letter,B,\n");
        SmallWorld.Ended later = world.nightly("--as-of", "2022-02-02T00:00:00+07:00");
        assertThat(later.code()).as(later.said()).isZero();
        assertThat(world.nightly().code()).as("the first night again").isZero();
        assertThat(world.nightly("--as-of", "2022-02-03T00:00:00+07:00").code()).isZero();
        assertThat(metrics).isNotEmpty();
        assertThat(world.command("status", "--run", world.path("run.json").toString())
                        .problems())
                .isEmpty();
    }

    /** As if everything so far had been written with another clock. */
    private static void putAhead(Path lake) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(lake)) {
            files = all.filter(file -> file.toString().endsWith(".metadata.json"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String text = Files.readString(file);
            String ahead = STAMP.matcher(text)
                    .replaceAll(stamp -> stamp.group(1) + (Long.parseLong(stamp.group(2)) + TWO_YEARS));
            Files.writeString(
                    file, ahead.equals(text) ? text.replaceAll("(-ms\":)(\\d+)", "$1" + 2_000_000_000_000L) : ahead);
            Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
        }
    }
}
