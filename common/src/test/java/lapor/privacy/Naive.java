package lapor.privacy;

import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.peer.GroupRow;

import java.util.List;

/** Withholds small numbers of persons, and nothing with them. */
final class Naive {
    private Naive() {}

    static Told published(Told counted) {
        return new Told(
                counted.metrics().stream()
                        .map(row -> new MetricRow(
                                row.agencyId(), row.period(), row.metric(), shown(row.metric(), row.estimate())))
                        .toList(),
                counted.groups().stream()
                        .map(row -> new GroupRow(
                                row.peer(),
                                row.agencies(),
                                row.period(),
                                row.metric(),
                                shown(row.metric(), row.estimate())))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Estimate shown(String id, Estimate estimate) {
        Metric metric = Metrics.find(id).orElseThrow();
        boolean few = metric.subject() == lapor.metric.Subject.PERSONS
                && Crowd.persons(metric, estimate).orElse(RandomWorld.FEW) < RandomWorld.FEW;
        return few ? Estimate.absent(Status.SUPPRESSED) : estimate;
    }
}
