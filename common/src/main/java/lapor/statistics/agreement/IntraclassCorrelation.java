package lapor.statistics.agreement;

import lapor.statistics.Bounds;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far evaluators agree, with 95 % intervals.
 *
 * @param single reliability of one evaluator's score, at most 1; below 0 where they agree less than chance
 * @param singleBounds its interval
 * @param average reliability of the mean of all evaluators' scores
 * @param averageBounds its interval; an end is absent where it falls without bound
 * @param test whether units differ at all; absent without error
 */
public record IntraclassCorrelation(
        double single, Bounds singleBounds, double average, Bounds averageBounds, Optional<Test> test) {

    /**
     * The F test that units do not differ.
     *
     * @param f ratio of mean squares
     * @param degrees of freedom of the numerator
     * @param errorDegrees of freedom of the denominator
     * @param p chance of so large an F or a larger
     */
    public record Test(double f, int degrees, int errorDegrees, double p) {}

    static IntraclassCorrelation of(double single, Bounds bounds, int evaluators, Test test) {
        return new IntraclassCorrelation(
                single, bounds, averaged(single, evaluators), averaged(bounds, evaluators), Optional.of(test));
    }

    static IntraclassCorrelation withoutError(double single, int evaluators) {
        return new IntraclassCorrelation(
                single, Bounds.unknown(), averaged(single, evaluators), Bounds.unknown(), Optional.empty());
    }

    /** {@code k r / (1 + (k − 1) r)}: C. Spearman 1910, W. Brown 1910. */
    private static double averaged(double single, int evaluators) {
        return evaluators * single / (1 + (evaluators - 1) * single);
    }

    private static Bounds averaged(Bounds bounds, int evaluators) {
        return new Bounds(averaged(bounds.low(), evaluators), averaged(bounds.high(), evaluators));
    }

    private static OptionalDouble averaged(OptionalDouble single, int evaluators) {
        boolean bounded = 1 + (evaluators - 1) * single.orElse(-1) > 0;
        return bounded ? OptionalDouble.of(averaged(single.orElseThrow(), evaluators)) : OptionalDouble.empty();
    }
}
