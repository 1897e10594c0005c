package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.ScoreSource;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Five ranked entries for two places, and one that has no rank. */
class PlacementTest {
    @Test
    void givesPlacesByRank() {
        assertThat(outcomes(List.of(1, 2, 3, 4, 5), Set.of(), Set.of()))
                .isEqualTo("a in score, b in score, c out score, d out score, e out score, f out not_assessable");
    }

    @Test
    void cutsNobodyInATie() {
        assertThat(outcomes(List.of(1, 2, 2, 2, 5), Set.of(), Set.of()))
                .isEqualTo("a in score, b tied tie, c tied tie, d tied tie, e out score, f out not_assessable");
    }

    @Test
    void marksWhoIsDisplacedByAnInclusion() {
        assertThat(outcomes(List.of(1, 2, 3, 4, 5), Set.of("d"), Set.of()))
                .isEqualTo(
                        "a in score, b out displaced, c out score, d in decision, e out score, f out not_assessable");
    }

    @Test
    void marksWhoMovesUpForAnExclusion() {
        assertThat(outcomes(List.of(1, 2, 3, 4, 5), Set.of(), Set.of("a")))
                .isEqualTo("a out decision, b in score, c in moved_up, d out score, e out score, f out not_assessable");
    }

    @Test
    void doesNotMarkDecisionsThatChangeNothing() {
        assertThat(outcomes(List.of(1, 2, 3, 4, 5), Set.of("a"), Set.of("e", "f")))
                .isEqualTo("a in score, b in score, c out score, d out score, e out score, f out not_assessable");
    }

    @Test
    void aDecisionSettlesATie() {
        assertThat(outcomes(List.of(1, 2, 2, 4, 5), Set.of("c"), Set.of()))
                .isEqualTo(
                        "a in score, b out displaced, c in decision, d out score, e out score, f out not_assessable");
        assertThat(outcomes(List.of(1, 2, 2, 4, 5), Set.of(), Set.of("c")))
                .isEqualTo("a in score, b in moved_up, c out decision, d out score, e out score, f out not_assessable");
    }

    @Test
    void anInclusionMayLeaveATie() {
        assertThat(outcomes(List.of(1, 1, 3, 4, 5), Set.of("f"), Set.of()))
                .isEqualTo("a tied tie, b tied tie, c out score, d out score, e out score, f in decision");
    }

    @Test
    void saysWhereATieBreakDecided() {
        List<Ranked> ranking = List.of(
                ranked("a", 90, 1), ranked("b", 80, 2), ranked("c", 80, 3), ranked("d", 70, 4), ranked("e", 70, 5));
        Placement placement = new Placement(ranking, 2, Set.of(), Set.of());
        assertThat(ranking.stream().map(one -> placement.of(one).decidedBy()))
                .containsExactly(
                        DecidedBy.SCORE, DecidedBy.TIE_BREAK, DecidedBy.TIE_BREAK, DecidedBy.SCORE, DecidedBy.SCORE);
    }

    private static String outcomes(List<Integer> ranks, Set<String> included, Set<String> excluded) {
        List<Ranked> ranking = new ArrayList<>(IntStream.range(0, ranks.size())
                .mapToObj(i -> ranked(String.valueOf((char) ('a' + i)), 100 - ranks.get(i), ranks.get(i)))
                .toList());
        ranking.add(new Ranked(candidate("f"), OptionalDouble.empty(), OptionalInt.empty()));
        Placement placement = new Placement(ranking, 2, included, excluded);
        List<String> told = ranking.stream()
                .map(one -> one.candidate().entry().agencyId() + " " + word(placement.of(one)))
                .toList();
        return String.join(", ", told);
    }

    private static String word(Outcome outcome) {
        String fate =
                switch (outcome.fate()) {
                    case CHOSEN -> "in";
                    case LEFT_OUT -> "out";
                    case TIED -> "tied";
                };
        return fate + " " + outcome.decidedBy().code();
    }

    private static Ranked ranked(String id, double combined, int rank) {
        return new Ranked(candidate(id), OptionalDouble.of(combined), OptionalInt.of(rank));
    }

    private static Candidate candidate(String id) {
        Entry entry = new Entry(id, "ip", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Candidate(entry, Map.<ScoreSource, Double>of());
    }
}
