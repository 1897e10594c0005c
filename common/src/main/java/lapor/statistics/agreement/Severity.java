package lapor.statistics.agreement;

import java.util.OptionalDouble;

/**
 * How much higher or lower than the others one evaluator scores the same units.
 *
 * @param points below 0 severe, above 0 lenient; evaluators with units in common, even through others, add up to 0
 * @param standardError absent where no score is left to tell the error from
 */
public record Severity(double points, OptionalDouble standardError) {}
