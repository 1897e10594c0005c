package lapor.report.changes;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import lapor.difference.RankChange;
import lapor.evaluation.EvaluationRow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The order in which entries are listed. */
final class RankOrder {
    private RankOrder() {}

    /** All entries by contest in the edition's order, then by rank now and before; those without come last. */
    static List<RankChange> sorted(ChangeWords words) {
        Comparator<RankChange> byContest = comparingInt((RankChange change) ->
                        words.names().stageOrder(change.entry().stage()))
                .thenComparing(change -> change.entry().stage())
                .thenComparingInt(
                        change -> words.names().groupOrder(change.entry().group()))
                .thenComparing(change -> change.entry().group())
                .thenComparingInt(
                        change -> words.names().categoryOrder(change.entry().category()))
                .thenComparing(change -> change.entry().category());
        return words.changes().ranks().stream()
                .sorted(byContest
                        .thenComparingInt(change -> rank(change.after()))
                        .thenComparingInt(change -> rank(change.before()))
                        .thenComparing(change -> change.entry().agencyId()))
                .toList();
    }

    /** Who crossed the line first, then who moved farthest, then whose score changed most. */
    static Comparator<RankChange> largestFirst() {
        return comparing(Moves::crossed)
                .reversed()
                .thenComparing(change -> -Moves.size(change))
                .thenComparing(change -> -Math.abs(change.change().orElse(0)))
                .thenComparing(change -> change.entry().stage())
                .thenComparing(change -> change.entry().group())
                .thenComparing(change -> change.entry().category())
                .thenComparing(change -> change.entry().agencyId());
    }

    private static int rank(Optional<EvaluationRow> row) {
        return row.map(EvaluationRow::rank).orElseGet(OptionalInt::empty).orElse(Integer.MAX_VALUE);
    }
}
