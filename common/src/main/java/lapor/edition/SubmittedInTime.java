package lapor.edition;

import static lapor.text.LocalText.text;

import lapor.input.JsonFields;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Handed in by the end of a milestone.
 *
 * @param milestone id of the milestone
 */
public record SubmittedInTime(String milestone) implements Condition {

    static SubmittedInTime from(JsonFields fields) {
        return new SubmittedInTime(fields.text("milestone"));
    }

    @Override
    public Check check(Applicant applicant, Edition edition) {
        Optional<Instant> at = applicant.submittedAt();
        if (at.isEmpty()) {
            return Check.notChecked("submitted_at tidak diisi", "submitted_at is not given");
        }
        Milestone due = edition.findMilestone(milestone).orElseThrow();
        String handedIn = local(at.get(), applicant.zone());
        String latest = due.deadline()
                .map(deadline -> local(deadline.toInstant(), applicant.zone()))
                .orElseGet(() -> due.to().toString());
        return new Check(
                at.get().isAfter(due.end(applicant.zone())) ? Check.Result.FAILED : Check.Result.PASSED,
                text(
                        "diserahkan " + handedIn + ", paling lambat " + latest,
                        "handed in " + handedIn + ", " + latest + " at the latest"));
    }

    @Override
    public void checkReferences(JsonFields fields, String path, Edition edition) {
        Milestone.checkKnown(fields, path + ".milestone", milestone, edition);
    }

    private static String local(Instant instant, ZoneId zone) {
        return OffsetDateTime.ofInstant(instant, zone).toString();
    }
}
