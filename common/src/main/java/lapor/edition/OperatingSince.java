package lapor.edition;

import static lapor.text.LocalText.text;

import lapor.input.JsonFields;

import java.time.LocalDate;
import java.util.Optional;

/**
 * In operation on a day that the rules name.
 *
 * @param latest last day on which handling may have begun
 */
public record OperatingSince(LocalDate latest) implements Condition {

    static OperatingSince from(JsonFields fields) {
        return new OperatingSince(fields.parsed("latest", LocalDate::parse, LocalDate.EPOCH, "a date as YYYY-MM-DD"));
    }

    @Override
    public Check check(Applicant applicant, Edition edition) {
        Optional<LocalDate> since = applicant.operatingSince();
        if (since.isEmpty()) {
            return Check.notChecked("operating_since tidak diisi", "operating_since is not given");
        }
        return new Check(
                since.get().isAfter(latest) ? Check.Result.FAILED : Check.Result.PASSED,
                text(
                        "beroperasi sejak " + since.get() + ", paling lambat " + latest,
                        "in operation since " + since.get() + ", " + latest + " at the latest"));
    }
}
