package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.generate.GeneratorOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Known ways to look better either gain nothing, or are found: each trick is played by every larger agency of a seeded
 * world in turn, while all others are honest, and judged as any other.
 */
@ExtendWith(SparkExtension.class)
class GameTest {
    private static final int LARGE = 100;
    private static final double FALSELY_MARKED = 0.05;

    private final Map<Trick, GameOutcome> outcomes = new EnumMap<>(Trick.class);
    private int agencies;
    private int marked;

    @Test
    @Tag("study")
    void noTrickPaysUnseenAndHonestAgenciesAreLeftAlone(@TempDir Path folder) {
        for (String seed : System.getProperty("seeds", "1").split(",")) {
            play("2022", new GeneratorOptions(Integer.getInteger("size", 30_000), 160, Long.parseLong(seed)), List.of(Trick.values()), folder.resolve("world-" + seed));
        }
        requireNothingGained();
    }

    private void play(String edition, GeneratorOptions options, Collection<Trick> tricks, Path folder) {
        long t0 = System.currentTimeMillis();
        GameWorld world = GameWorld.of(edition, options, folder);
        List<String> players = world.complaintsByAgency().entrySet().stream()
                .filter(agency -> agency.getValue() >= LARGE)
                .map(Map.Entry::getKey)
                .toList();
        System.out.println(players.size() + " players " + (System.currentTimeMillis() - t0));
        GameRun run = GameRun.of(world, edition, players, tricks);
        System.out.println("counted " + (System.currentTimeMillis() - t0));
        GameTurns turns = new GameTurns(run.plan(), run.honest());
        SortedMap<String, GameVerdict> honest = turns.honest();
        System.out.println("honest " + (System.currentTimeMillis() - t0));
        agencies += honest.size();
        honest.forEach((agency, verdict) -> {
            if (!verdict.open().isEmpty()) {
                marked++;
                System.out.println("honest " + agency + " " + verdict);
            }
        });
        for (Trick trick : tricks) {
            GameOutcome sum = GameOutcome.NONE;
            for (GameCount count : run.played(trick)) {
                if (players.contains(count.agency())) {
                    sum = sum.plus(GameOutcome.of(
                            count.agency(),
                            honest.get(count.agency()),
                            turns.played(count),
                            run.touched().get(trick).getOrDefault(count.agency(), 0)));
                }
            }
            System.out.println(trick + ": " + sum);
            outcomes.merge(trick, sum, GameOutcome::plus);
        }
        System.out.println("played " + (System.currentTimeMillis() - t0));
    }

    private void requireNothingGained() {
        List<String> failures = new ArrayList<>();
        outcomes.forEach((trick, outcome) -> {
            System.out.println("ALL " + trick + ": " + outcome);
            if (!outcome.isHarmless()) {
                failures.add(trick + ": " + outcome);
            }
        });
        System.out.println("marked " + marked + " of " + agencies);
        assertThat(failures).as("tricks that pay, and are not found").isEmpty();
        assertThat((double) marked / agencies)
                .as("share of honest agencies with a finding beside their rank")
                .isLessThanOrEqualTo(FALSELY_MARKED);
    }
}
