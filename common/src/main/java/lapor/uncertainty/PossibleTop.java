package lapor.uncertainty;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.statistics.rank.Contender;
import lapor.statistics.rank.RankSets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Who cannot be excluded from the best of a contest: with 95 % it holds all who truly are, by the edition's weights and
 * goalposts. Errors are those of sampling and of evaluators, which are independent between entries; decisions of people
 * are left aside.
 */
record PossibleTop(ScoreDraws scores, ScoreCounts evidence, CertainRanks certain, long seed) {

    /** Positions of the entrants of a contest. */
    Set<Integer> of(int number, ContestDraws contest) {
        List<Integer> present = new ArrayList<>();
        List<Contender> contenders = new ArrayList<>();
        for (int e = 0; e < contest.entrants().size(); e++) {
            if (certain.ranks().get(number)[e] > 0) {
                present.add(e);
                contenders.add(new Contender(certain.combined(number, e), error(contest, e)));
            }
        }
        int places = contest.contest().places();
        return places >= present.size()
                ? Set.copyOf(present)
                : RankSets.of(contenders, seed).possibleTop(places).stream()
                        .map(present::get)
                        .collect(toUnmodifiableSet());
    }

    private double error(ContestDraws contest, int entrant) {
        String id = contest.entrants().get(entrant);
        List<ScoreWeight> counting = ContestDraws.counting(contest.contest());
        double sum = counting.stream().mapToDouble(ScoreWeight::weight).sum();
        double variance = 0;
        for (ScoreWeight part : counting) {
            double share = part.weight() / sum;
            double own = part.score() == ScoreSource.EVIDENCE
                    ? evidence.variance(scores.evidence().agencies().indexOf(id))
                    : scores.errorVariance(part.score(), contest.contest(), id);
            variance += share * share * own;
        }
        return Math.sqrt(variance);
    }
}
