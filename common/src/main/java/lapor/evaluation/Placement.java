package lapor.evaluation;

import lapor.evaluation.Outcome.Fate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gives the places of a contest: first to whom people included, then by rank to whom they did not exclude. */
final class Placement {
    private final List<Ranked> ranking;
    private final int places;
    private final Set<String> included;
    private final Set<String> excluded;
    private final List<Ranked> undecided;

    /**
     * A contest whose entries are ranked.
     *
     * @param included at most as many as there are places
     */
    Placement(List<Ranked> ranking, int places, Set<String> included, Set<String> excluded) {
        this.ranking = ranking;
        this.places = places;
        this.included = included;
        this.excluded = excluded;
        this.undecided = ranking.stream()
                .filter(ranked -> !included.contains(id(ranked)) && !excluded.contains(id(ranked)))
                .toList();
    }

    /** What becomes of one of the ranked. */
    Outcome of(Ranked ranked) {
        Outcome byScore = byScore(ranked, ranking, places);
        if (included.contains(id(ranked))) {
            return decided(byScore, Fate.CHOSEN);
        }
        if (excluded.contains(id(ranked))) {
            return decided(byScore, Fate.LEFT_OUT);
        }
        Outcome now = byScore(ranked, undecided, places - included.size());
        if (now.fate() == byScore.fate() || now.fate() == Fate.TIED) {
            return now;
        }
        return new Outcome(now.fate(), now.isChosen() ? DecidedBy.MOVED_UP : DecidedBy.DISPLACED);
    }

    private static Outcome decided(Outcome byScore, Fate fate) {
        return byScore.fate() == fate ? byScore : new Outcome(fate, DecidedBy.DECISION);
    }

    private static Outcome byScore(Ranked ranked, List<Ranked> all, int places) {
        if (ranked.rank().isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        Fate fate = fate(ranked, all, places, found -> found.rank().orElseThrow() * 1.0);
        if (fate == Fate.TIED) {
            return new Outcome(fate, DecidedBy.TIE);
        }
        Fate byCombined = fate(ranked, all, places, found -> -found.combined().orElseThrow());
        return new Outcome(fate, byCombined == Fate.TIED ? DecidedBy.TIE_BREAK : DecidedBy.SCORE);
    }

    /** @param key less is better, and equal is equal */
    private static Fate fate(Ranked ranked, List<Ranked> all, int places, Function<Ranked, Double> key) {
        Comparator<Ranked> order = Comparator.comparing(key);
        long better = 0;
        long upTo = 0;
        for (Ranked other : all) {
            if (other.rank().isPresent()) {
                int compared = order.compare(other, ranked);
                better += compared < 0 ? 1 : 0;
                upTo += compared <= 0 ? 1 : 0;
            }
        }
        if (upTo <= places) {
            return Fate.CHOSEN;
        }
        return better >= places ? Fate.LEFT_OUT : Fate.TIED;
    }

    private static String id(Ranked ranked) {
        return ranked.candidate().entry().agencyId();
    }
}
