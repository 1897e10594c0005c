package lapor.statistics.shrinkage;

import lapor.statistics.Proportion;
import org.apache.commons.math3.analysis.function.Logit;
import org.apache.commons.math3.analysis.function.Sigmoid;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.special.Beta;

import java.util.List;

/** The likelihood of counts whose rates have a beta distribution, without the binomial coefficients. */
final class BetaBinomialLikelihood {
    private static final double ACCURACY = 1e-13;
    private static final int MOST_EVALUATIONS = 5000;

    /** Less dispersion than this is none; logarithms of gamma functions lose their digits there. */
    private static final double LEAST = 1e-5;

    private static final double LARGE = 1e9;

    private final List<Proportion> units;

    BetaBinomialLikelihood(List<Proportion> units) {
        this.units = List.copyOf(units);
    }

    BetaPrior maximum(BetaPrior start) {
        double dispersion = Math.min(BetaFit.MOST, Math.max(0.01, start.dispersion()));
        double[] guess = {new Logit().value(start.mean()), new Logit().value(dispersion)};
        double[] best = new SimplexOptimizer(ACCURACY, ACCURACY)
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new ObjectiveFunction(this::misfit),
                        GoalType.MINIMIZE,
                        new InitialGuess(guess),
                        new NelderMeadSimplex(new double[] {0.1, 0.5}))
                .getPoint();
        BetaPrior found = prior(best);
        BetaPrior uniform = new BetaPrior(BetaFit.MOMENTS.fitted(units).mean(), 0);
        return logarithm(found) > logarithm(uniform) ? found : uniform;
    }

    private double misfit(double[] point) {
        BetaPrior prior = prior(point);
        return prior.dispersion() < LEAST || prior.dispersion() >= BetaFit.MOST ? LARGE : -logarithm(prior);
    }

    private double logarithm(BetaPrior prior) {
        if (prior.dispersion() == 0) {
            return units.stream()
                    .mapToDouble(unit -> unit.successes() * Math.log(prior.mean())
                            + (unit.trials() - unit.successes()) * Math.log1p(-prior.mean()))
                    .sum();
        }
        double size = (1 - prior.dispersion()) / prior.dispersion();
        double alpha = prior.mean() * size;
        double beta = size - alpha;
        double sum = -units.size() * Beta.logBeta(alpha, beta);
        for (Proportion unit : units) {
            sum += Beta.logBeta(alpha + unit.successes(), beta + (unit.trials() - unit.successes()));
        }
        return sum;
    }

    private static BetaPrior prior(double[] point) {
        return new BetaPrior(new Sigmoid().value(point[0]), Math.min(BetaFit.MOST, new Sigmoid().value(point[1])));
    }
}
