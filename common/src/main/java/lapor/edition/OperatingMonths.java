package lapor.edition;

import static lapor.text.LocalText.text;

import lapor.input.JsonFields;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In operation for so many months on the first day of a milestone.
 *
 * @param milestone id of the milestone
 */
public record OperatingMonths(int months, String milestone) implements Condition {
    private static final int MOST_MONTHS = 240;

    static OperatingMonths from(JsonFields fields) {
        return new OperatingMonths(fields.integer("months", 1, MOST_MONTHS), fields.text("milestone"));
    }

    @Override
    public Check check(Applicant applicant, Edition edition) {
        Optional<LocalDate> since = applicant.operatingSince();
        if (since.isEmpty()) {
            return Check.notChecked("operating_since tidak diisi", "operating_since is not given");
        }
        LocalDate latest = edition.findMilestone(milestone).orElseThrow().from().minusMonths(months);
        return new Check(
                since.get().isAfter(latest) ? Check.Result.FAILED : Check.Result.PASSED,
                text(
                        "beroperasi sejak " + since.get() + ", paling lambat " + latest,
                        "in operation since " + since.get() + ", " + latest + " at the latest"));
    }

    @Override
    public void checkReferences(JsonFields fields, String path, Edition edition) {
        Milestone.checkKnown(fields, path + ".milestone", milestone, edition);
    }
}
