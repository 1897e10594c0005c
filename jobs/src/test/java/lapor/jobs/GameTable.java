package lapor.jobs;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * What came of tricks, in one world or several.
 *
 * @param agencies of these worlds
 * @param marked how many of them have a finding beside their rank while all are honest
 */
record GameTable(Map<Trick, GameOutcome> outcomes, int agencies, int marked) {
    static final GameTable EMPTY = new GameTable(Map.of(), 0, 0);

    /** Of one trick. */
    static GameTable of(Trick trick, GameOutcome outcome) {
        return new GameTable(Map.of(trick, outcome), 0, 0);
    }

    /** Of agencies that play none. */
    static GameTable honest(Collection<GameVerdict> verdicts) {
        long marked =
                verdicts.stream().filter(verdict -> !verdict.open().isEmpty()).count();
        return new GameTable(Map.of(), verdicts.size(), (int) marked);
    }

    GameTable plus(GameTable other) {
        Map<Trick, GameOutcome> both = new EnumMap<>(Trick.class);
        both.putAll(outcomes);
        other.outcomes.forEach((trick, outcome) -> both.merge(trick, outcome, GameOutcome::plus));
        return new GameTable(both, agencies + other.agencies, marked + other.marked);
    }

    GameOutcome of(Trick trick) {
        return outcomes.getOrDefault(trick, GameOutcome.NONE);
    }

    /** Share of honest agencies with a finding beside their rank, 0-1. */
    double markedShare() {
        return (double) marked / agencies;
    }

    /** How many gained by any trick. */
    int gained() {
        return outcomes.values().stream().mapToInt(GameOutcome::gained).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        outcomes.forEach((trick, outcome) ->
                text.append(trick).append(": ").append(outcome).append(System.lineSeparator()));
        return text.append("honest agencies marked: ")
                .append(marked)
                .append(" of ")
                .append(agencies)
                .toString();
    }
}
