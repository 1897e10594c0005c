package lapor.metric;

import static java.util.stream.Collectors.toCollection;

import lapor.tally.Fact;
import lapor.text.LocalText;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people read about a metric.
 *
 * @param formula in the names of the facts, the same in both languages
 * @param source where the formula comes from, or that this project chose it
 * @param label a few words
 * @param definition one sentence that says what is counted
 * @param cannotTell what nobody should read out of the number
 */
public record MetricText(
        String formula, LocalText source, LocalText label, LocalText definition, LocalText cannotTell) {
    private static final Pattern NO_NAME = Pattern.compile("[^A-Z_]+");

    /** The facts that the formula names. */
    public Set<Fact> facts() {
        Set<String> names = new HashSet<>(List.of(NO_NAME.split(formula)));
        return Arrays.stream(Fact.values())
                .filter(fact -> names.contains(fact.name()))
                .collect(toCollection(() -> EnumSet.noneOf(Fact.class)));
    }
}
