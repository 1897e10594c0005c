package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.EditionFixture;
import lapor.publication.KeptSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/** If it failed, it would follow from how evenly channels are used how many used one that is withheld. */
class EvennessAttackTest {
    private static final int CHANNELS_OF_THE_SAMPLE = 12;

    @TempDir
    private Path folder;

    @Test
    void findsNothingInTheSample() {
        Reader reader = new Reader(KeptSample.folder(), EditionFixture.bundled().periods());
        assertThat(new EvennessAttack(reader, CHANNELS_OF_THE_SAMPLE, 60).found())
                .isEmpty();
        assertThat(reader.rows("metrics.csv").stream()
                        .filter(row -> row.getField("metric").equals("channel_evenness"))
                        .filter(row -> !row.getField("value").isEmpty())
                        .count())
                .as("agencies of which it is told")
                .isGreaterThan(60);
    }

    @Test
    void findsNothingInWorldsByChance() {
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(attacked(RandomWorld.of(60, seed).published()))
                    .as("world " + seed)
                    .isEmpty();
        }
    }

    /** What shows that it can find something. */
    @Test
    void findsWhatIsToldToTheLastDigit() {
        Told counted = RandomWorld.of(60, 1).counted();
        assertThat(attacked(new Told(counted.metrics(), List.of(), List.of(), List.of(), List.of())))
                .hasSizeGreaterThan(1000);
    }

    private List<String> attacked(Told told) {
        RandomWorld.write(told, folder);
        return new EvennessAttack(new Reader(folder, RandomWorld.DECLARED), RandomWorld.CHANNELS.size(), 120).found();
    }
}
