package lapor.crosscheck;

import java.util.OptionalDouble;

/**
 * One row of {@code crosscheck.csv}: a claim of a self-assessment beside what the logs show.
 *
 * @param claimed the value the agency gave, in the metric's unit
 * @param measured what the logs show; absent when it cannot be tested
 * @param low lower end of the measurement's interval
 * @param high upper end
 * @param tolerance how far a claim may differ and still be supported, in the metric's unit
 * @param verdict the finding
 * @param reason why, for a person to read, in Indonesian and English separated by {@code " / "}
 */
public record CrosscheckRow(
        String agencyId,
        String metric,
        String period,
        double claimed,
        OptionalDouble measured,
        OptionalDouble low,
        OptionalDouble high,
        double tolerance,
        Verdict verdict,
        String reason) {}
