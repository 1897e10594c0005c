package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.finding.Finding;
import lapor.generate.GeneratorOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every known way to look better either gains nothing, or is found: each trick is played by a part of the agencies of a
 * seeded world, which is counted and judged as any other, and held against the same world in which all are honest.
 */
@ExtendWith(SparkExtension.class)
class GameTest {
    private static final int AGENCIES = 140;
    private static final int COMPLAINTS = 45_000;
    private static final double GAIN = 2;
    private static final int RECEIVED = 100;
    private static final int TOUCHED = 20;
    private static final int ONE_IN = 5;

    @Test
    @Tag("long")
    void noTrickPaysUnseenAndHonestAgenciesAreLeftAlone(@TempDir Path folder) {
        play(folder, 11, EnumSet.allOf(Trick.class));
    }

    private static void play(Path folder, long seed, Set<Trick> tricks) {
        GameWorld world = GameWorld.of(new GeneratorOptions(COMPLAINTS, AGENCIES, seed), folder);
        GameWorld.Said honest = world.honest();
        List<String> agencies = world.agencies();
        List<String> failures = new ArrayList<>();
        long marked = honest.open().size();
        System.out.printf("honest: %d of %d agencies marked: %s%n", marked, agencies.size(), honest.open());
        if (marked > 0.05 * agencies.size()) {
            failures.add("honest agencies with a finding: " + honest.open());
        }
        for (Trick trick : tricks) {
            Set<String> players = new TreeSet<>();
            for (int i = trick.ordinal() % ONE_IN; i < agencies.size(); i += ONE_IN) {
                players.add(agencies.get(i));
            }
            Outcome outcome = Outcome.of(honest, world.played(trick, players::contains), players);
            System.out.println(trick + " " + outcome);
            if (!outcome.isHarmless()) {
                failures.add(trick + " " + outcome);
            }
        }
        assertThat(failures).isEmpty();
    }

    private record Outcome(
            int players,
            double meanGain,
            double mostGain,
            int gained,
            int found,
            Map<Finding, Integer> by,
            Set<String> unseen,
            int markedOthers) {
        static Outcome of(GameWorld.Said honest, GameWorld.Said played, Set<String> players) {
            List<Double> gains = new ArrayList<>();
            int gained = 0;
            int found = 0;
            Map<Finding, Integer> by = new TreeMap<>();
            Set<String> unseen = new TreeSet<>();
            for (String agency : players) {
                Double before = honest.scores().get(agency);
                Double after = played.scores().get(agency);
                if (before == null || after == null) {
                    continue;
                }
                gains.add(after - before);
                boolean counts = honest.received().getOrDefault(agency, 0L) >= RECEIVED
                        && played.touched().getOrDefault(agency, 0) >= TOUCHED;
                if (counts && after - before > GAIN) {
                    gained++;
                    Set<Finding> fresh = new HashSet<>(played.openOf(agency));
                    fresh.removeAll(honest.openOf(agency));
                    fresh.forEach(finding -> by.merge(finding, 1, Integer::sum));
                    if (fresh.isEmpty()) {
                        unseen.add("%s +%.1f (%d of %d)"
                                .formatted(
                                        agency,
                                        after - before,
                                        played.touched().get(agency),
                                        played.received().getOrDefault(agency, 0L)));
                    } else {
                        found++;
                    }
                }
            }
            int others = (int) played.open().keySet().stream()
                    .filter(agency ->
                            !players.contains(agency) && honest.openOf(agency).isEmpty())
                    .count();
            return new Outcome(
                    gains.size(),
                    gains.stream().mapToDouble(Double::doubleValue).average().orElse(0),
                    gains.stream().mapToDouble(Double::doubleValue).max().orElse(0),
                    gained,
                    found,
                    by,
                    unseen,
                    others);
        }

        boolean isHarmless() {
            return meanGain <= GAIN || found >= 0.95 * gained;
        }

        @Override
        public String toString() {
            return "players %d, mean gain %.1f, most %.1f; of %d that gained more than 2: %d found %s, unseen %s; others marked %d"
                    .formatted(players, meanGain, mostGain, gained, found, by, unseen, markedOthers);
        }
    }
}
