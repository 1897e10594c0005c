package lapor.metric;

import java.time.Instant;

/**
 * One row of {@code restatements.csv}: a number that was published, and what it would be with all that is known now.
 *
 * @param publishedAsOf the instant that both numbers look from
 * @param published the value as published, or its status where it has none; empty where nothing was published
 * @param restated the value now, or its status; empty where there is nothing to publish any more
 */
public record Restatement(
        String agencyId, String period, String metric, Instant publishedAsOf, Stated published, Stated restated) {

    /** Which number it is. */
    public MetricKey key() {
        return new MetricKey(agencyId, period, metric);
    }
}
