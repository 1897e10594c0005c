package lapor.run;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.rule.LimitSchedule;
import lapor.rule.Rules;
import lapor.tally.Period;

import java.util.List;
import java.util.Set;

/**
 * By what every agency is counted and measured, whatever the edition scores.
 *
 * @param rules limits and thresholds
 * @param declared periods to measure beside months, quarters and years
 * @param seed of everything that draws random numbers
 */
public record Rulebook(Rules rules, List<Period> declared, long seed) {
    public Rulebook {
        declared = List.copyOf(declared);
    }

    /** The time limits through time. */
    public LimitSchedule limits() {
        return rules.limits();
    }

    /** The ids of the declared periods. */
    public Set<String> declaredIds() {
        return declared.stream().map(Period::id).collect(toUnmodifiableSet());
    }
}
