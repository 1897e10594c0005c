package lapor.statistics.agreement;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Severity of evaluators who did not all rate all units, by least squares of the additive model {@code score = unit +
 * evaluator + error}. Units are eliminated: with n(i, j) = 1 where j rated i, row sums n(i) and column sums n(j), the
 * evaluators' effects b solve
 *
 * <pre>(diag n(j) − Σ(i) n(i, j) n(i, k)/n(i)) b = Σ(i) n(i, j) (score − mean of unit i)</pre>
 *
 * <p>H. Scheffé 1959, The Analysis of Variance, section 4.4; the shortest solution, so that linked evaluators add up to
 * zero.
 *
 * @param severity by evaluator
 * @param adjusted mean of each unit's scores less their evaluators' effects
 * @param groups number of groups of evaluators that are linked by common units; scores compare inside a group only
 */
public record EvaluatorEffects(SortedMap<String, Severity> severity, SortedMap<String, Double> adjusted, int groups) {
    public EvaluatorEffects {
        severity = Collections.unmodifiableSortedMap(new TreeMap<>(severity));
        adjusted = Collections.unmodifiableSortedMap(new TreeMap<>(adjusted));
    }

    /**
     * Fits the model.
     *
     * @param scores in any order; an evaluator may score a unit more than once
     * @throws IllegalArgumentException without scores
     */
    public static EvaluatorEffects of(Collection<Score> scores) {
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("no scores, no severity");
        }
        SortedMap<String, List<Score>> units =
                scores.stream().collect(Collectors.groupingBy(Score::unit, TreeMap::new, Collectors.toList()));
        SortedSet<String> evaluators =
                scores.stream().map(Score::evaluator).collect(Collectors.toCollection(TreeSet::new));
        SeverityEquations equations = new SeverityEquations(evaluators);
        units.values().forEach(equations::add);
        SeverityEquations.Solution solution = equations.solve();
        SortedMap<String, Double> adjusted = new TreeMap<>();
        units.forEach((unit, given) -> adjusted.put(unit, solution.adjustedMean(given)));
        int freedom = scores.size() - units.size() - evaluators.size() + solution.groups();
        OptionalDouble deviation = freedom == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.sqrt(solution.squares(units.values()) / freedom));
        SortedMap<String, Severity> severity = new TreeMap<>();
        evaluators.forEach(evaluator -> severity.put(evaluator, solution.severity(evaluator, deviation)));
        return new EvaluatorEffects(severity, adjusted, solution.groups());
    }
}
