package lapor.report.view;

import java.util.Optional;

/**
 * A claim that the logs contradict.
 *
 * @param agency who made it
 * @param metric what it is about
 * @param period of when
 * @param claimed the claimed value, and its tolerance
 * @param measured what the logs show
 * @param interval its 95 % interval
 * @param reason why it is contradicted
 */
public record CrosscheckLine(
        AgencyLink agency,
        String metric,
        String period,
        Fact claimed,
        String measured,
        Optional<String> interval,
        String reason) {}
