package lapor.jobs.tally;

import lapor.metric.Fact;
import lapor.metric.TallyRow;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tallies as Spark gives them.
 *
 * @param rows one for each agency, slice, classification, fact and value
 * @param examples for each fact that any handling shows, one complaint that shows it, by its key in the lake
 */
record Tallied(List<TallyRow> rows, SortedMap<Fact, Long> examples) {

    /** Handlings of each agency, whatever became of them. */
    SortedMap<String, Long> handlings() {
        SortedMap<String, Long> handlings = new TreeMap<>();
        rows.stream()
                .filter(row -> !row.agencyId().isEmpty() && Counted.STATES.contains(row.fact()))
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
