package lapor.tally;

import lapor.rule.Limits;
import lapor.source.Classification;
import lapor.statistics.Histogram;
import lapor.statistics.HistogramBuilder;

import java.util.EnumMap;
import java.util.Map;

/** Collects the rows of one agency and one slice. */
final class TallyBuilder {
    private final Map<Fact, Map<Classification, HistogramBuilder>> builders = new EnumMap<>(Fact.class);

    void add(TallyRow row) {
        builders.computeIfAbsent(row.fact(), fact -> new EnumMap<>(Classification.class))
                .computeIfAbsent(row.classification(), classification -> new HistogramBuilder())
                .add(row.value(), row.count());
    }

    /** The tally, judged by the limits of the slice. */
    Tally build(Limits limits) {
        Map<Fact, Map<Classification, Histogram>> histograms = histograms();
        Tally counted = new Tally(histograms, Limited.NONE);
        Limited limited = Limited.NONE;
        for (Classification classification : Classification.values()) {
            limited = limited.plus(judge(counted, classification, limits));
        }
        return new Tally(histograms, limited);
    }

    private static Limited judge(Tally counted, Classification classification, Limits limits) {
        int resolution = limits.resolutionDays(classification);
        Histogram answered = counted.histogram(Fact.RESOLVED, classification);
        Histogram open = counted.histogram(Fact.UNRESOLVED, classification);
        Judged closed =
                judge(answered, open.plus(counted.histogram(Fact.REMOVED_UNRESOLVED, classification)), resolution);
        return new Limited(
                judge(
                        counted.histogram(Fact.VERIFIED, classification),
                        counted.histogram(Fact.UNVERIFIED, classification),
                        limits.verification().workingDays()),
                judge(
                        counted.histogram(Fact.ANSWERED, classification),
                        counted.histogram(Fact.UNANSWERED, classification),
                        limits.firstResponse().workingDays()),
                closed.plus(new Judged(
                        0,
                        counted.histogram(Fact.RESOLVED_UNANSWERED, classification)
                                .total())),
                open.above(resolution));
    }

    private Map<Fact, Map<Classification, Histogram>> histograms() {
        Map<Fact, Map<Classification, Histogram>> histograms = new EnumMap<>(Fact.class);
        builders.forEach((fact, byClassification) -> {
            Map<Classification, Histogram> values = new EnumMap<>(Classification.class);
            byClassification.forEach((classification, builder) -> values.put(classification, builder.build()));
            histograms.put(fact, values);
        });
        return histograms;
    }

    private static Judged judge(Histogram done, Histogram open, int limit) {
        return new Judged(done.atMost(limit), done.total() + open.above(limit));
    }
}
