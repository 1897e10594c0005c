package lapor.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of {@code entries.csv}: an agency that takes part in an edition.
 *
 * @param group id of the edition's group it takes part in
 * @param operatingSince first day of its complaint handling
 * @param previousAward what it won before, in words
 * @param recommendedBy who recommends it, in words or by agency id
 * @param submittedAt when it was handed in
 */
public record Entry(
        String agencyId,
        String group,
        Optional<LocalDate> operatingSince,
        Optional<String> previousAward,
        Optional<String> recommendedBy,
        Optional<Instant> submittedAt) {}
