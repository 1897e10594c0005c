package lapor.finding;

import java.time.LocalDate;

/**
 * A finding that people have looked at, so that it is no longer open: a row of {@code findings_reviewed.csv}. Why they
 * closed it stays in that file.
 *
 * @param period id of the year or declared period
 * @param reviewedBy an office or a role
 * @param reviewedAt the day
 */
public record ReviewedFinding(
        String agencyId, String period, Finding finding, String reviewedBy, LocalDate reviewedAt) {

    /** What it speaks of. */
    record Key(String agencyId, String period, Finding finding) {}

    Key key() {
        return new Key(agencyId, period, finding);
    }
}
