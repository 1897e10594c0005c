package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * If it failed, somebody could work out of as many agencies as there are what the smaller attacks do not give back.
 * {@code mvn -pl common test -Dtest=LargeAttackTest -Dtest.left.out=none} runs it.
 */
@Tag("study")
class LargeAttackTest {
    private static final RandomWorld WORLD = RandomWorld.of(700, 3);

    @TempDir
    private Path folder;

    @Test
    void givesNothingBack() {
        assertThat(AttackTest.attacked(WORLD, WORLD.published(), folder)).isEmpty();
        assertThat(new EvennessAttack(new Reader(folder, RandomWorld.DECLARED), RandomWorld.CHANNELS.size(), 100)
                        .found())
                .isEmpty();
    }

    @Test
    void givesNothingBackByTwoNightsOfAMonth() {
        assertThat(attacked(LocalDate.of(2021, 11, 20))).isEmpty();
    }

    @Test
    void givesNothingBackByTwoNightsAroundTheEndOfAMonth() {
        assertThat(attacked(LocalDate.of(2021, 11, 30))).isEmpty();
    }

    private List<String> attacked(LocalDate night) {
        Told before = WORLD.published(night);
        return NightsAttackTest.attacked(before, WORLD.published(night.plusDays(1), before), folder);
    }
}
