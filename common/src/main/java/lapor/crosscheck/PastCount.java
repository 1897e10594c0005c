package lapor.crosscheck;

import lapor.metric.MetricKey;

import java.time.Instant;
import java.util.Comparator;

/**
 * What the logs count of a claimed metric from an instant on, until the next one of the same key: how the number of a
 * period moves after its end, as its open cases are answered and closed.
 *
 * @param at the end of the day on which it came to be so, or the instant that a claim names
 * @param doubt what the logs may lack
 */
public record PastCount(MetricKey key, Instant at, Count count, Doubt doubt) {
    /** By agency, period and metric, then by time. */
    public static final Comparator<PastCount> ORDER = Comparator.<PastCount, String>comparing(
                    past -> past.key().agencyId())
            .thenComparing(past -> past.key().period())
            .thenComparing(past -> past.key().metric())
            .thenComparing(PastCount::at);
}
