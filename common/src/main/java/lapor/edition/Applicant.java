package lapor.edition;

import lapor.agency.Agency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Who applies (peserta), as far as conditions on entering look at it. */
public interface Applicant {

    /** Id of the group it applies to. */
    String group();

    Agency agency();

    /** First day of its complaint handling. */
    Optional<LocalDate> operatingSince();

    /** What it won before, in words. */
    Optional<String> previousAward();

    /** Who recommends it, in words or by agency id. */
    Optional<String> recommendedBy();

    /** When its entry was handed in. */
    Optional<Instant> submittedAt();

    /** Local time of milestones that name no other. */
    ZoneId zone();
}
