package lapor.jobs.tally;

import lapor.backlog.BacklogChange;
import lapor.breakdown.MixRow;
import lapor.tally.Fact;
import lapor.tally.PatternRow;
import lapor.tally.ReporterRow;
import lapor.tally.TallyRow;
import lapor.tally.Trait;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that Spark counts of handlings and responses.
 *
 * @param rows one for each agency, slice, classification, fact and value
 * @param channels names of the channels, in the order of their positions
 * @param patterns which facts go together, in declared periods
 * @param examples for each fact that any handling shows, one complaint that shows it, by its key in the lake
 * @param traits what the sources can tell, as far as their handlings show
 */
record Tallied(
        List<TallyRow> rows,
        List<ReporterRow> reporters,
        List<String> channels,
        List<BacklogChange> backlog,
        List<MixRow> mix,
        List<PatternRow> patterns,
        SortedMap<Fact, Long> examples,
        Set<Trait> traits) {

    /** Handlings of each agency, whatever became of them. */
    SortedMap<String, Long> handlings() {
        SortedMap<String, Long> handlings = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.agencyId().isEmpty() && Fact.STATES.contains(row.fact()))
                .forEach(row -> handlings.merge(row.agencyId(), row.count(), Long::sum));
        return handlings;
    }

    /** Handlings that show a fact, of each agency; complaints without agency under the empty id. */
    SortedMap<String, Long> showing(Fact fact) {
        SortedMap<String, Long> showing = new TreeMap<>();
        rows.stream()
                .filter(row -> row.fact() == fact)
                .forEach(row -> showing.merge(row.agencyId(), row.count(), Long::sum));
        return showing;
    }
}
