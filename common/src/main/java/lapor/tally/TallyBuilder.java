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
        Tally counted = new Tally(histograms, Judged.NONE, Judged.NONE, Judged.NONE);
        Judged verification = Judged.NONE;
        Judged firstResponse = Judged.NONE;
        Judged resolution = Judged.NONE;
        for (Classification classification : Classification.values()) {
            verification = verification.plus(judge(
                    counted.histogram(Fact.VERIFIED, classification),
                    counted.histogram(Fact.UNVERIFIED, classification),
                    limits.verification().workingDays()));
            firstResponse = firstResponse.plus(judge(
                    counted.histogram(Fact.ANSWERED, classification),
                    counted.histogram(Fact.UNANSWERED, classification),
                    limits.firstResponse().workingDays()));
            resolution = resolution.plus(judge(
                    counted.histogram(Fact.RESOLVED, classification),
                    counted.histogram(Fact.UNRESOLVED, classification),
                    limits.resolutionDays(classification)));
        }
        return new Tally(histograms, verification, firstResponse, resolution);
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
