package lapor.tally;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that metrics are made from: what Spark counts of the handlings.
 *
 * @param rows of facts
 * @param reporters empty where the sources tell of none
 * @param channels names of all channels in the sources; the value of {@link Fact#CHANNEL} is a position among them
 * @param available facts whose events the sources record
 * @param patterns which facts go together, in declared periods; empty where nobody counted it
 * @param persons as they may be known from night to night, in the place of those in rows; absent where they are counted
 *     as rows and reporters have them
 */
public record Tallies(
        List<TallyRow> rows,
        List<ReporterRow> reporters,
        List<String> channels,
        Set<Fact> available,
        List<PatternRow> patterns,
        Optional<CountedPersons> persons) {
    public Tallies {
        rows = List.copyOf(rows);
        reporters = List.copyOf(reporters);
        channels = List.copyOf(channels);
        available = Set.copyOf(available);
        patterns = List.copyOf(patterns);
    }

    /** With persons as the rows have them. */
    public Tallies(
            List<TallyRow> rows,
            List<ReporterRow> reporters,
            List<String> channels,
            Set<Fact> available,
            List<PatternRow> patterns) {
        this(rows, reporters, channels, available, patterns, Optional.empty());
    }
}
