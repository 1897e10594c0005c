package lapor.explanation;

import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The ranked rows of one contest, the best first. */
final class Contenders {
    private final List<EvaluationRow> ranked;

    Contenders(List<EvaluationRow> contest) {
        this.ranked = contest.stream()
                .filter(row -> row.rank().isPresent())
                .sorted(Comparator.comparingInt((EvaluationRow row) -> rank(row))
                        .thenComparing(EvaluationRow::agencyId))
                .toList();
    }

    /** The last of those with a better rank. */
    Optional<EvaluationRow> above(EvaluationRow row) {
        return row.rank().isEmpty() ? Optional.empty() : last(other -> rank(other) < rank(row));
    }

    /** The first of those with a worse rank. */
    Optional<EvaluationRow> below(EvaluationRow row) {
        return row.rank().isEmpty() ? Optional.empty() : first(other -> rank(other) > rank(row));
    }

    /**
     * The last that goes on by score. Where people have to decide between equals over the last places, one of these;
     * those whom people included are no measure for others.
     */
    Optional<EvaluationRow> cutoff() {
        return first(row -> row.decidedBy() == DecidedBy.TIE)
                .or(() -> last(row -> row.shortlisted() && row.decidedBy() != DecidedBy.DECISION));
    }

    /** Whose score decides over the row's place: the last that goes on, or for who goes on the first that does not. */
    Optional<EvaluationRow> rival(EvaluationRow row) {
        return row.shortlisted()
                ? first(other -> !other.shortlisted() && other.decidedBy() != DecidedBy.DECISION)
                : cutoff();
    }

    private Optional<EvaluationRow> first(Predicate<EvaluationRow> which) {
        return ranked.stream().filter(which).findFirst();
    }

    private Optional<EvaluationRow> last(Predicate<EvaluationRow> which) {
        return ranked.stream().filter(which).reduce((earlier, later) -> later);
    }

    private static int rank(EvaluationRow row) {
        return row.rank().orElseThrow();
    }
}
