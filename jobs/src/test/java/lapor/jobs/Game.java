package lapor.jobs;

import lapor.generate.GeneratorOptions;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Tricks that are played in one seeded world. */
record Game(GameRun run, GameTurns turns, Set<Trick> tricks) {
    private static final int LARGE = 100;

    static Game of(String edition, GeneratorOptions options, Path folder, Set<Trick> tricks) {
        GameWorld world = GameWorld.of(edition, options, folder);
        GameRun run = GameRun.of(world, edition, large(world), tricks);
        return new Game(run, new GameTurns(run.plan(), run.honest()), tricks);
    }

    /** Those that may have received enough. */
    private static Collection<String> large(GameWorld world) {
        return world.complaintsByAgency().entrySet().stream()
                .filter(agency -> agency.getValue() >= LARGE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What came of it: every trick is played by every large agency. */
    GameTable played() {
        SortedMap<String, GameVerdict> honest = turns.honest();
        GameTable table = GameTable.honest(honest.values());
        for (Trick trick : tricks) {
            Map<String, Integer> touched = run.touched().getOrDefault(trick, Map.of());
            List<GameCount> players = run.played(trick).stream()
                    .filter(count -> honest.get(count.agency()).received() >= LARGE)
                    .toList();
            GameOutcome outcome = players.parallelStream()
                    .map(count -> GameOutcome.of(
                            count.agency(),
                            honest.get(count.agency()),
                            turns.played(count),
                            touched.getOrDefault(count.agency(), 0)))
                    .reduce(GameOutcome.NONE, GameOutcome::plus);
            table = table.plus(GameTable.of(trick, outcome));
        }
        return table;
    }
}
