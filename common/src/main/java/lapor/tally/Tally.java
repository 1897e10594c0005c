package lapor.tally;

import lapor.source.Classification;
import lapor.statistics.Histogram;
import lapor.statistics.HistogramBuilder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts of one agency's handlings received in one stretch of time. Tallies of parts add up to the tally of the
 * whole; keeping a time limit is judged before adding, as limits change through time.
 */
public final class Tally {
    private static final Tally EMPTY = new Tally(Map.of(), Limited.NONE);

    private final Map<Fact, Map<Classification, Histogram>> histograms;
    private final Limited limited;

    /** Takes over the histograms. */
    Tally(Map<Fact, Map<Classification, Histogram>> histograms, Limited limited) {
        this.histograms = histograms;
        this.limited = limited;
    }

    /** Of no handlings. */
    public static Tally empty() {
        return EMPTY;
    }

    /** Of the handlings of all of them. */
    public static Tally sum(Collection<Tally> parts) {
        if (parts.size() == 1) {
            return parts.iterator().next();
        }
        Map<Fact, Map<Classification, List<Histogram>>> gathered = new EnumMap<>(Fact.class);
        Limited limited = Limited.NONE;
        for (Tally part : parts) {
            part.histograms.forEach((fact, byClassification) -> {
                Map<Classification, List<Histogram>> ofFact =
                        gathered.computeIfAbsent(fact, absent -> new EnumMap<>(Classification.class));
                byClassification.forEach((classification, values) -> ofFact.computeIfAbsent(
                                classification, absent -> new ArrayList<>(parts.size()))
                        .add(values));
            });
            limited = limited.plus(part.limited);
        }
        return new Tally(sums(gathered), limited);
    }

    private static Map<Fact, Map<Classification, Histogram>> sums(
            Map<Fact, Map<Classification, List<Histogram>>> gathered) {
        Map<Fact, Map<Classification, Histogram>> sums = new EnumMap<>(Fact.class);
        gathered.forEach((fact, byClassification) -> {
            Map<Classification, Histogram> ofFact = new EnumMap<>(Classification.class);
            byClassification.forEach((classification, parts) -> ofFact.put(classification, Histogram.sum(parts)));
            sums.put(fact, ofFact);
        });
        return sums;
    }

    /** Of the handlings of both. */
    public Tally plus(Tally other) {
        return sum(List.of(this, other));
    }

    /** The same handlings, with some facts as rows of persons have them, or not at all. */
    Tally with(Set<Fact> replaced, Collection<PersonRow> persons) {
        Map<Fact, Map<Classification, Histogram>> changed = new EnumMap<>(Fact.class);
        changed.putAll(histograms);
        changed.keySet().removeAll(replaced);
        Map<Fact, HistogramBuilder> counted = new EnumMap<>(Fact.class);
        persons.forEach(row -> counted.computeIfAbsent(row.fact(), absent -> new HistogramBuilder())
                .add(row.value(), row.count()));
        counted.forEach((fact, values) -> changed.put(fact, Map.of(Classification.UNKNOWN, values.build())));
        return new Tally(changed, limited);
    }

    /** How many handlings show a fact. */
    public long count(Fact fact) {
        long count = 0;
        for (Histogram values : histograms.getOrDefault(fact, Map.of()).values()) {
            count += values.total();
        }
        return count;
    }

    /** The values of a fact, over all classifications. */
    public Histogram histogram(Fact fact) {
        Histogram all = Histogram.empty();
        for (Histogram values : histograms.getOrDefault(fact, Map.of()).values()) {
            all = all.plus(values);
        }
        return all;
    }

    /** The values of a fact in one classification. */
    public Histogram histogram(Fact fact, Classification classification) {
        return histograms.getOrDefault(fact, Map.of()).getOrDefault(classification, Histogram.empty());
    }

    /** Handlings that the agency answers for: closed, in progress, waiting or removed. */
    public long received() {
        return count(Fact.CLOSED) + count(Fact.IN_PROGRESS) + count(Fact.WAITING) + count(Fact.REMOVED);
    }

    /** Whether the agency was given anything, whatever became of it. */
    boolean hasHandlings() {
        return Fact.STATES.stream().anyMatch(state -> count(state) > 0);
    }

    /** Verified within the limit; and verified, or unverified for longer than the limit. */
    public Judged verification() {
        return limited.verification();
    }

    /** Answered within the limit; and answered, or without answer for longer than the limit. */
    public Judged firstResponse() {
        return limited.firstResponse();
    }

    /** Answered and closed within the classification's limit; and closed, or open or removed for longer than it. */
    public Judged resolution() {
        return limited.resolution();
    }

    /** In progress or waiting for longer than the classification's limit. */
    public long openOverdue() {
        return limited.openOverdue();
    }
}
