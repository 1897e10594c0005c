package lapor.metric;

import static java.util.stream.Collectors.joining;

import lapor.tally.Fact;
import lapor.tally.FactSources;
import lapor.tally.Told;
import lapor.text.Language;
import lapor.text.LocalText;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What logs lack for a metric, in the words of who describes logs: events, fields, times of day. */
public final class MissingEvidence {
    private MissingEvidence() {}

    /** Everything that is missing; empty where the metric can be given. */
    public static List<LocalText> of(Metric metric, FactSources sources) {
        Set<LocalText> missing = new LinkedHashSet<>();
        for (Fact fact : Fact.values()) {
            if (metric.kind().needs().contains(fact)) {
                sources.lacking(fact).forEach(any -> missing.add(oneOf(any)));
            }
        }
        return List.copyOf(missing);
    }

    private static LocalText oneOf(Set<Told> any) {
        return LocalText.text(
                any.stream().map(told -> told.needed().in(Language.INDONESIAN)).collect(joining(" atau ")),
                any.stream().map(told -> told.needed().in(Language.ENGLISH)).collect(joining(" or ")));
    }
}
