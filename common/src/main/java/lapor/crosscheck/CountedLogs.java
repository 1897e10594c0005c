package lapor.crosscheck;

import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricKey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What claims are held against.
 *
 * @param published the metrics as of the run, as published, so that what is withheld stays so
 * @param past the counts of what is claimed through time; those of a claim may be missing
 * @param asOf the run's instant
 * @param zone of the run
 */
public record CountedLogs(Measured published, PastCounts past, Instant asOf, ZoneId zone) {

    /** What is published of a metric; absent where nothing is. */
    Optional<Estimate> find(MetricKey key) {
        return published.find(key);
    }

    /** What a claim may be about, by one metric's definition, the nearest to the run first; empty if never counted. */
    List<Stretch> stretches(Claim claim, String metric) {
        MetricKey key = new MetricKey(claim.agencyId(), claim.period(), metric);
        return claim.asOf().map(instant -> past.at(key, instant)).orElseGet(() -> past.stretches(key));
    }

    /** The day whose end an instant is: at midnight the one that has just ended. */
    LocalDate day(Instant instant) {
        return instant.minusMillis(1).atZone(zone).toLocalDate();
    }
}
