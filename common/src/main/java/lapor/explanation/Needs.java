package lapor.explanation;

import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

import java.util.Optional;
import java.util.OptionalDouble;

/** Finds what an entry needs, or may lose, to change places with its rival across the edge of the places. */
record Needs(EvaluationRow row, Composition own, Optional<EvaluationRow> rival) {
    private static final double BEST = 100;
    private static final double ACCURACY = 1e-10;
    private static final int MOST_STEPS = 1000;

    /** Of one part. The combined score never falls when a part gets more points. */
    Need of(Part part) {
        if (row.rank().isEmpty()) {
            return Need.none(Crossing.NOT_RANKED);
        }
        if (row.decidedBy() == DecidedBy.DECISION) {
            return Need.none(Crossing.DECIDED_BY_PEOPLE);
        }
        if (rival.isEmpty()) {
            return Need.none(Crossing.NO_RIVAL);
        }
        double target = rival.get().combinedScore().orElseThrow();
        UnivariateFunction distance =
                points -> part.scoreWith(own, OptionalDouble.of(points)).orElse(0) - target;
        double atWorst = distance.value(0);
        double atBest = distance.value(BEST);
        if (atWorst > 0 || atBest < 0 || atWorst == atBest) {
            return Need.none(Crossing.NOT_BY_THIS_ALONE);
        }
        double points = part.adds()
                ? BEST * atWorst / (atWorst - atBest)
                : new BrentSolver(ACCURACY).solve(MOST_STEPS, distance, 0, BEST);
        return new Need(row.shortlisted() ? Crossing.LOSES_AT : Crossing.GAINS_AT, OptionalDouble.of(points));
    }
}
