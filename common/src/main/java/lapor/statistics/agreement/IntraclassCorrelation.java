package lapor.statistics.agreement;

import lapor.statistics.Bounds;

/**
 * How far evaluators agree.
 *
 * @param single reliability of one evaluator's score, at most 1; below 0 where they agree less than chance
 * @param singleBounds its 95 % interval; unknown where the model leaves no error
 * @param average reliability of the mean of all evaluators' scores
 */
public record IntraclassCorrelation(double single, Bounds singleBounds, double average) {

    /** The mean's by {@code k r / (1 + (k − 1) r)}: C. Spearman 1910, W. Brown 1910. */
    static IntraclassCorrelation of(double single, Bounds bounds, int evaluators) {
        return new IntraclassCorrelation(single, bounds, evaluators * single / (1 + (evaluators - 1) * single));
    }
}
