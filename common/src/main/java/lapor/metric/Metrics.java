package lapor.metric;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The catalogue of metrics. Its order is that of columns, rows and reports. */
public final class Metrics {
    /** Id of the metric that is the volume of an agency, or of a period. */
    public static final String RECEIVED = FollowUpMetrics.RECEIVED.id();

    /** Id of the median of the time to the first response. */
    public static final String FIRST_RESPONSE_MEDIAN = FirstResponseMetrics.MEDIAN_DAYS.id();

    private static final List<Metric> ALL = Stream.of(
                    FollowUpMetrics.ALL,
                    FirstResponseMetrics.ALL,
                    ResolutionMetrics.ALL,
                    RemovalMetrics.ALL,
                    ReporterMetrics.ALL,
                    BacklogMetrics.ALL)
            .flatMap(List::stream)
            .toList();
    private static final Map<String, Metric> BY_ID =
            ALL.stream().collect(toUnmodifiableMap(Metric::id, Function.identity()));

    /** The official rates, by what editions score instead of them. */
    private static final Map<String, String> OFFICIAL = Map.of(
            AnsweredMetrics.ANSWERED_RATE.id(), FollowUpMetrics.FOLLOW_UP_RATE.id(),
            AnsweredMetrics.ANSWERED_COMPLETION_RATE.id(), FollowUpMetrics.COMPLETION_RATE.id());

    private Metrics() {}

    public static List<Metric> all() {
        return ALL;
    }

    public static Set<String> ids() {
        return BY_ID.keySet();
    }

    /**
     * Metrics to show together, in their order, each once: an answered rate has its official one behind it, and an
     * official one its answered one.
     */
    public static List<String> besideOfficial(List<String> metrics) {
        return metrics.stream()
                .flatMap(metric -> Stream.concat(Stream.of(metric), counterpart(metric).stream()))
                .distinct()
                .toList();
    }

    /** The official rate of an answered one, and the answered one of an official rate. */
    public static Optional<String> counterpart(String metric) {
        return OFFICIAL.entrySet().stream()
                .filter(pair -> pair.getKey().equals(metric) || pair.getValue().equals(metric))
                .map(pair -> pair.getKey().equals(metric) ? pair.getValue() : pair.getKey())
                .findFirst();
    }

    /** The metric with this id, if the catalogue has it. */
    public static Optional<Metric> find(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
