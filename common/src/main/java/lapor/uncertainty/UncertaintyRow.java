package lapor.uncertainty;

import lapor.evaluation.EntryKey;
import lapor.statistics.Bounds;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of {@code uncertainty.csv}: how sure the place of one entry in one contest is. Ranks are of the draws in
 * which it takes part; probabilities are shares of all draws.
 *
 * @param key of the entry, in the contest of its group
 * @param score the middle 95 % of the combined scores
 * @param rank as published; absent where it did not take part, because it won an earlier category
 * @param ranks the middle 95 % of the ranks, widened to the published one where that lies outside; absent where it is
 *     ranked in no draw
 * @param firstProbability of the first rank, alone or shared
 * @param shortlistProbability of a place, people's decisions included; the equal share a place
 * @param possiblyAmong whether it cannot be excluded, with 95 % for all together, that it belongs among as many as
 *     there are places, by the edition's weights and goalposts; absent where it did not take part
 */
public record UncertaintyRow(
        String edition,
        EntryKey key,
        Bounds score,
        OptionalInt rank,
        Ranks ranks,
        double firstProbability,
        double shortlistProbability,
        Optional<Boolean> possiblyAmong) {

    public String stage() {
        return key.contest().stage();
    }

    public String group() {
        return key.contest().group();
    }

    public String category() {
        return key.contest().category();
    }

    public String agencyId() {
        return key.agencyId();
    }

    /**
     * Ranks drawn.
     *
     * @param low smallest of the middle 95 %
     * @param high largest
     */
    public record Ranks(OptionalInt low, OptionalInt median, OptionalDouble mean, OptionalInt high) {}
}
