package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.generate.GeneratorOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Most known ways to look better either gain nothing, or are found: each trick is played by some of the larger agencies
 * of a seeded world, which is counted and judged as any other, and held against the same world in which all are honest.
 * Four tricks share a world, so that four in ten of the larger agencies are not honest there.
 *
 * <p>Not found often enough in the one world that is played: complaints by a few reporters of one's own are not found
 * at all, since these tell of persons and peers may not be told; of seven who gain by answering everything within
 * minutes, by sending hard complaints back, or by sending them back after the limit, one each is not found.
 */
@ExtendWith(SparkExtension.class)
class GameTest {
    private static final int TOGETHER = 4;
    private static final int ONE_IN = 10;
    private static final int LARGE = 100;
    private static final double FALSELY_MARKED = 0.05;

    private static final Set<Trick> TOO_SELDOM_FOUND = EnumSet.of(
            Trick.LET_A_FEW_REPORT_EASY_ONES,
            Trick.ANSWER_EVERYTHING_WITHIN_MINUTES,
            Trick.RETURN_HARD,
            Trick.RETURN_HARD_AFTER_LIMIT);

    private final Map<Trick, GameOutcome> outcomes = new EnumMap<>(Trick.class);
    private int agencies;
    private int marked;

    @Test
    @Tag("study")
    void noTrickPaysUnseenAndHonestAgenciesAreLeftAlone(@TempDir Path folder) {
        play(new GeneratorOptions(60_000, 160, 1), folder.resolve("world"));
        requireNothingGained();
    }

    private void play(GeneratorOptions options, Path folder) {
        GameWorld world = GameWorld.of(options, folder);
        GameWorld.Said honest = world.honest();
        agencies += honest.received().size();
        marked += honest.open().size();
        System.out.println("honest: " + honest.open());
        List<String> large = honest.received().keySet().stream()
                .filter(agency -> honest.received().get(agency) >= LARGE)
                .toList();
        List<Trick> tricks = Arrays.asList(Trick.values());
        for (int first = 0; first < tricks.size(); first += TOGETHER) {
            List<Trick> shared = tricks.subList(first, Math.min(first + TOGETHER, tricks.size()));
            Map<String, Trick> players = new HashMap<>();
            for (int i = 0; i < large.size(); i++) {
                if (i % ONE_IN < shared.size()) {
                    players.put(large.get(i), shared.get(i % ONE_IN));
                }
            }
            GameWorld.Said played = world.played(players);
            for (Trick trick : shared) {
                List<String> own = large.stream()
                        .filter(agency -> players.get(agency) == trick)
                        .toList();
                GameOutcome outcome = GameOutcome.of(honest, played, own);
                System.out.println(trick + ": " + outcome);
                outcomes.merge(trick, outcome, GameOutcome::plus);
            }
        }
    }

    private void requireNothingGained() {
        List<String> failures = new ArrayList<>();
        outcomes.forEach((trick, outcome) -> {
            if (!outcome.isHarmless() && !TOO_SELDOM_FOUND.contains(trick)) {
                failures.add(trick + ": " + outcome);
            }
        });
        assertThat(failures).as("tricks that pay, and are not found").isEmpty();
        assertThat((double) marked / agencies)
                .as("share of honest agencies with a finding beside their rank")
                .isLessThanOrEqualTo(FALSELY_MARKED);
    }
}
