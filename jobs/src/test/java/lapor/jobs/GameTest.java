package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.generate.GeneratorOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Known ways to look better either gain nothing, or are found: each trick is played by every larger agency of a seeded
 * world in turn, while all others are honest, and judged as any other.
 */
@ExtendWith(SparkExtension.class)
class GameTest {
    private static final String EDITION = "2022";
    private static final int AGENCIES = 160;

    /** All tricks, in five worlds; limits were chosen by the first three. */
    @Test
    @Tag("study")
    void noTrickPaysUnseenAndHonestAgenciesAreLeftAlone(@TempDir Path folder) {
        GameTable table = LongStream.rangeClosed(1, 5)
                .mapToObj(seed -> {
                    Path place = folder.resolve("world-" + seed);
                    return Game.of(EDITION, new GeneratorOptions(30_000, AGENCIES, seed), place, Set.of(Trick.values()))
                            .played();
                })
                .reduce(GameTable.EMPTY, GameTable::plus);
        System.out.println(table);
        requireHarmless(table, EnumSet.allOf(Trick.class));
    }

    /**
     * The tricks that were missed most often, when peers alone were asked; and the short way round is the whole one.
     */
    @Test
    @Tag("study")
    void twoTricksDoNotPayUnseenInOneWorld(@TempDir Path folder) {
        Set<Trick> tricks = EnumSet.of(Trick.LET_A_FEW_REPORT_EASY_ONES, Trick.RETURN_HARD_AFTER_LIMIT);
        Game game = Game.of(EDITION, new GeneratorOptions(12_000, AGENCIES, 1), folder, tricks);
        requireHarmless(game.played(), tricks);
        GameCount player = game.run().played(Trick.LET_A_FEW_REPORT_EASY_ONES).get(0);
        assertThat(game.turns().played(player))
                .as("of " + player.agency())
                .isEqualTo(game.run().judged(player));
    }

    private static void requireHarmless(GameTable table, Set<Trick> tricks) {
        List<String> failures = tricks.stream()
                .filter(trick -> !table.of(trick).isHarmless())
                .map(trick -> trick + ": " + table.of(trick))
                .toList();
        assertThat(failures).as("tricks that pay, and are not found").isEmpty();
        assertThat(table.markedShare())
                .as("share of honest agencies with a finding beside their rank")
                .isLessThanOrEqualTo(0.05);
        assertThat(table.gained()).as("agencies that gain by a trick").isPositive();
    }
}
