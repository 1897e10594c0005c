package lapor.report.overview;

import lapor.report.site.AgencyLink;

import java.util.Optional;

/**
 * A claim that the logs contradict.
 *
 * @param agency who made it
 * @param metric what it is about
 * @param period of when, unless it is the report's period
 * @param claimed the claimed value
 * @param measured what the logs show
 * @param interval its 95 % interval
 * @param difference claimed less measured
 * @param tolerance how large that may be
 */
public record CrosscheckLine(
        AgencyLink agency,
        String metric,
        Optional<String> period,
        String claimed,
        String measured,
        Optional<String> interval,
        String difference,
        String tolerance) {}
