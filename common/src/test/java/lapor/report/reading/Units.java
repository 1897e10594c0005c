package lapor.report.reading;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.Unit;

import java.util.Set;
import java.util.stream.Collectors;

/** Which metrics are written in hundredths. */
final class Units {
    private final Set<String> shares = Metrics.all().stream()
            .filter(metric -> metric.unit() == Unit.SHARE || metric.unit() == Unit.SHARE_POINTS)
            .map(Metric::id)
            .collect(Collectors.toSet());

    boolean isShare(String metric) {
        return shares.contains(metric);
    }
}
