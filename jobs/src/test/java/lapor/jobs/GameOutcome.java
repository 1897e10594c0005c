package lapor.jobs;

import lapor.finding.Finding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a trick brought those who played it.
 *
 * @param players who have a score with it and without
 * @param meanGain mean change of their evidence scores, in points
 * @param gained of those with many complaints, many of them touched, how many gained more than is borne with
 * @param found how many of these have a new finding beside their rank
 * @param by which ones, and how often
 * @param unseen the others, in words
 */
record GameOutcome(int players, double meanGain, int gained, int found, Map<Finding, Integer> by, Set<String> unseen) {
    private static final double BORNE_WITH = 2;
    private static final double TO_BE_FOUND = 0.95;
    private static final int RECEIVED = 100;
    private static final int TOUCHED = 20;

    static GameOutcome of(GameWorld.Said honest, GameWorld.Said played, Collection<String> agencies) {
        double sum = 0;
        int players = 0;
        int gained = 0;
        Map<Finding, Integer> by = new EnumMap<>(Finding.class);
        Set<String> unseen = new TreeSet<>();
        for (String agency : agencies) {
            if (!honest.scores().containsKey(agency) || !played.scores().containsKey(agency)) {
                continue;
            }
            double gain = played.scores().get(agency) - honest.scores().get(agency);
            sum += gain;
            players++;
            long received = honest.received().getOrDefault(agency, 0L);
            int touched = played.touched().getOrDefault(agency, 0);
            if (gain > BORNE_WITH && received >= RECEIVED && touched >= TOUCHED) {
                gained++;
                Set<Finding> fresh = fresh(honest, played, agency);
                fresh.forEach(finding -> by.merge(finding, 1, Integer::sum));
                if (fresh.isEmpty()) {
                    unseen.add("%s +%.1f (%d of %d)".formatted(agency, gain, touched, received));
                }
            }
        }
        return new GameOutcome(players, players == 0 ? 0 : sum / players, gained, gained - unseen.size(), by, unseen);
    }

    private static Set<Finding> fresh(GameWorld.Said honest, GameWorld.Said played, String agency) {
        Set<Finding> fresh = EnumSet.noneOf(Finding.class);
        fresh.addAll(played.openOf(agency));
        fresh.removeAll(honest.openOf(agency));
        return fresh;
    }

    GameOutcome plus(GameOutcome other) {
        Map<Finding, Integer> all = new EnumMap<>(Finding.class);
        all.putAll(by);
        other.by.forEach((finding, count) -> all.merge(finding, count, Integer::sum));
        Set<String> both = new TreeSet<>(unseen);
        both.addAll(other.unseen);
        int together = players + other.players;
        return new GameOutcome(
                together,
                together == 0 ? 0 : (meanGain * players + other.meanGain * other.players) / together,
                gained + other.gained,
                found + other.found,
                all,
                both);
    }

    /** Whether it gains nothing worth having, or nearly everybody who gains is found. */
    boolean isHarmless() {
        return meanGain <= BORNE_WITH || found >= TO_BE_FOUND * gained;
    }

    @Override
    public String toString() {
        return "%d players, mean gain %.1f; %d gained more than 2, %d of them found by %s, unseen %s"
                .formatted(players, meanGain, gained, found, by, unseen);
    }
}
