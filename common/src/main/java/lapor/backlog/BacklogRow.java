package lapor.backlog;

import lapor.metric.Status;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * One row of {@code backlog.csv}: the handlings of one agency on one day. A number is absent when it is withheld.
 *
 * @param open received and not closed at the end of the day
 * @param overdue open, and beyond the limit of its classification
 * @param received on the day
 * @param status {@code SUPPRESSED} if any number is withheld
 */
public record BacklogRow(
        String agencyId,
        LocalDate day,
        OptionalLong open,
        OptionalLong overdue,
        OptionalLong received,
        Status status) {}
