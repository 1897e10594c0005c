package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** If it failed, somebody could tell from two published runs what one to four persons did between them. */
class NightsAttackTest {
    private static final LocalDate NIGHT = LocalDate.of(2021, 11, 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"2021-11-20, 2021-11-21", "2021-11-30, 2021-12-01", "2021-10-20, 2021-11-20", "2021-12-20, 2022-03-05"})
    void tellsNothingOfFewByTwoNights(LocalDate before, LocalDate after) {
        for (long seed = 1; seed <= 3; seed++) {
            RandomWorld world = RandomWorld.of(24, seed);
            assertThat(attacked(world.published(before), world.published(after)))
                    .as("world " + seed)
                    .isEmpty();
        }
    }

    /** What shows that it can find something. */
    @Test
    void findsWhatIsCountedToTheNight() {
        RandomWorld world = RandomWorld.of(24, 1);
        assertThat(attacked(world.publishedOfTheNight(NIGHT), world.publishedOfTheNight(NIGHT.plusDays(1))))
                .hasSizeGreaterThan(20);
        assertThat(attacked(world.publishedOfTheNight(NIGHT.minusMonths(1)), world.publishedOfTheNight(NIGHT)))
                .hasSizeGreaterThan(40);
    }

    /** Every night of half a year beside the next, and beside the first. */
    @Test
    void tellsNothingOfFewByManyNights() {
        RandomWorld world = RandomWorld.of(8, 5);
        LocalDate first = LocalDate.of(2021, 9, 28);
        Told began = world.published(first);
        Told last = began;
        List<String> found = new ArrayList<>();
        for (int week = 1; week <= 26; week++) {
            Told next = world.published(first.plusWeeks(week));
            found.addAll(attacked(last, next));
            found.addAll(attacked(began, next));
            last = next;
        }
        assertThat(found).isEmpty();
    }

    private List<String> attacked(Told before, Told after) {
        return attacked(before, after, folder);
    }

    static List<String> attacked(Told before, Told after, Path folder) {
        Path one = folder.resolve("before");
        Path other = folder.resolve("after");
        one.toFile().mkdirs();
        other.toFile().mkdirs();
        RandomWorld.write(before, one);
        RandomWorld.write(after, other);
        return new NightsAttack(one, other, RandomWorld.DECLARED).found();
    }
}
