package lapor.evaluation;

import lapor.edition.Stage;
import lapor.edition.TieBreak;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** Ranks the candidates of one contest against each other. */
final class GroupRanking {
    private GroupRanking() {}

    /** By rank and then agency id; those that cannot be ranked come last. */
    static List<Ranked> rank(Stage stage, List<Candidate> group) {
        Comparator<Candidate> bestFirst = bestFirst(stage);
        List<Candidate> rankable = group.stream()
                .filter(candidate -> candidate.combined(stage).isPresent())
                .sorted(bestFirst.thenComparing(candidate -> candidate.entry().agencyId()))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        int rank = 1;
        for (int i = 0; i < rankable.size(); i++) {
            Candidate candidate = rankable.get(i);
            if (i > 0 && bestFirst.compare(rankable.get(i - 1), candidate) < 0) {
                rank = i + 1;
            }
            ranked.add(new Ranked(candidate, candidate.combined(stage), OptionalInt.of(rank)));
        }
        group.stream()
                .filter(candidate -> candidate.combined(stage).isEmpty())
                .sorted(Comparator.comparing(candidate -> candidate.entry().agencyId()))
                .forEach(candidate -> ranked.add(new Ranked(candidate, OptionalDouble.empty(), OptionalInt.empty())));
        return ranked;
    }

    private static Comparator<Candidate> bestFirst(Stage stage) {
        Comparator<Candidate> order = descending(candidate -> candidate.combined(stage));
        for (TieBreak tieBreak : stage.tieBreaks()) {
            // A score without weight may be missing, and missing evidence must not decide.
            if (stage.weight(tieBreak.score()) > 0) {
                order = order.thenComparing(descending(candidate -> candidate.score(tieBreak.score())));
            }
        }
        return order;
    }

    private static Comparator<Candidate> descending(Function<Candidate, OptionalDouble> score) {
        return Comparator.comparing(candidate -> -score.apply(candidate).orElseThrow());
    }
}
