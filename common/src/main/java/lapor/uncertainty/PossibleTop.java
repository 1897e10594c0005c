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
 * goalposts. Evidence counts with the mean and the error of what the agency can truly have, given its peers; people's
 * scores with the errors of evaluators. Errors are independent between entries; decisions of people are left aside.
 */
record PossibleTop(ScoreDraws scores, ScoreCounts evidence, CertainRanks certain, long seed) {

    /** Positions of the entrants of a contest. */
    Set<Integer> of(int number, ContestDraws contest) {
        List<Integer> present = new ArrayList<>();
        List<Contender> contenders = new ArrayList<>();
        for (int e = 0; e < contest.entrants().size(); e++) {
            if (certain.ranks().get(number)[e] > 0) {
                present.add(e);
                contenders.add(contender(contest, e, certain.combined(number, e)));
            }
        }
        int places = contest.contest().places();
        return places >= present.size()
                ? Set.copyOf(present)
                : RankSets.of(contenders, seed).possibleTop(places).stream()
                        .map(present::get)
                        .collect(toUnmodifiableSet());
    }

    private Contender contender(ContestDraws contest, int entrant, double published) {
        String id = contest.entrants().get(entrant);
        List<ScoreWeight> counting = ContestDraws.counting(contest.contest());
        double sum = counting.stream().mapToDouble(ScoreWeight::weight).sum();
        double centre = published;
        double variance = 0;
        for (ScoreWeight part : counting) {
            double share = part.weight() / sum;
            if (part.score() == ScoreSource.EVIDENCE) {
                int row = scores.evidence().agencies().indexOf(id);
                centre += share * (evidence.mean(row) - scores.evidence().published(row));
                variance += share * share * evidence.variance(row);
            } else {
                variance += share * share * scores.errorVariance(part.score(), contest.contest(), id);
            }
        }
        return new Contender(centre, Math.sqrt(variance));
    }
}
