package lapor.report.letter;

import lapor.report.site.Fact;

import java.util.List;

/**
 * One contradicted claim, as a letter tells it.
 *
 * @param title the metric, and of when where that is another period
 * @param facts what was claimed and measured, with counts, interval and difference
 * @param meaning whom the difference flatters, and whether it can be chance
 * @param definitions the definition used, and others that may be meant
 */
public record LetterClaim(String title, List<Fact> facts, String meaning, List<Fact> definitions) {
    public LetterClaim {
        facts = List.copyOf(facts);
        definitions = List.copyOf(definitions);
    }
}
