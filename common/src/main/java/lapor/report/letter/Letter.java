package lapor.report.letter;

import lapor.report.site.AgencyLink;
import lapor.report.site.Shell;

import java.util.List;

/**
 * A letter that asks an agency to explain claims (surat permintaan klarifikasi).
 *
 * @param shell what stands around it
 * @param agency to whom it is written
 * @param opening what it is about, with dates
 * @param claims that the logs contradict
 * @param untested claims that could not be tested, each with its reason; may be empty
 */
public record Letter(Shell shell, AgencyLink agency, String opening, List<LetterClaim> claims, List<String> untested) {
    public Letter {
        claims = List.copyOf(claims);
        untested = List.copyOf(untested);
    }
}
