package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricKey;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.statistics.Bounds;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Numbers of agencies, counted as of the run and of the days before. */
final class Counts {
    static final Instant RUN = Instant.parse("2022-04-14T17:00:00Z");
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private Counts() {}

    /** What was as it is since the end of the period. */
    static CountedLogs of(List<MetricRow> rows) {
        return of(rows, List.of());
    }

    /** What was otherwise before. */
    static CountedLogs of(List<MetricRow> rows, List<PastCount> before) {
        List<PastCount> counts = new ArrayList<>(before);
        rows.stream()
                .filter(row ->
                        row.estimate().status() == Status.OK || row.estimate().status() == Status.TOO_FEW)
                .map(row -> new PastCount(
                        row.key(), RUN, Count.of(row.estimate(), Bounds.unknown()), doubt(row.key(), before)))
                .forEach(counts::add);
        return new CountedLogs(Measured.of(rows), PastCounts.of(counts), RUN, ZONE);
    }

    /** A count of an earlier time. */
    static PastCount past(MetricKey key, String at, Estimate estimate, Doubt doubt) {
        return new PastCount(key, Instant.parse(at), Count.of(estimate, Bounds.unknown()), doubt);
    }

    static List<CheckedClaim> check(List<Claim> claims, CountedLogs logs) {
        return Crosscheck.check(claims, logs, Tolerances.bundled(), Definitions.bundled(Metrics.ids()));
    }

    private static Doubt doubt(MetricKey key, List<PastCount> before) {
        return before.stream()
                .filter(past -> past.key().equals(key))
                .map(PastCount::doubt)
                .findFirst()
                .orElse(Doubt.NONE);
    }
}
