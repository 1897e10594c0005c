package lapor.jobs;

import lapor.finding.Finding;

import java.util.EnumMap;
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

    /** Of nobody. */
    static final GameOutcome NONE = new GameOutcome(0, 0, 0, 0, Map.of(), Set.of());

    /**
     * Of one agency.
     *
     * @param who names it in words
     * @param touched complaints
     */
    static GameOutcome of(String who, GameVerdict honest, GameVerdict played, int touched) {
        if (honest.score().isEmpty() || played.score().isEmpty()) {
            return NONE;
        }
        double gain = played.score().getAsDouble() - honest.score().getAsDouble();
        if (gain <= BORNE_WITH || honest.received() < RECEIVED || touched < TOUCHED) {
            return new GameOutcome(1, gain, 0, 0, Map.of(), Set.of());
        }
        Map<Finding, Integer> by = new EnumMap<>(Finding.class);
        played.open().stream()
                .filter(finding -> !honest.open().contains(finding))
                .forEach(finding -> by.put(finding, 1));
        return by.isEmpty()
                ? new GameOutcome(
                        1,
                        gain,
                        1,
                        0,
                        by,
                        Set.of("%s +%.1f (%d of %d)".formatted(who, gain, touched, honest.received())))
                : new GameOutcome(1, gain, 1, 1, by, Set.of());
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
