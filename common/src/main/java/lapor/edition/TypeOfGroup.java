package lapor.edition;

import static lapor.text.LocalText.text;

import lapor.agency.AgencyType;

import java.util.List;
import java.util.Optional;

/** The agency's type is one of those that may enter the group. */
public record TypeOfGroup() implements Condition {
    @Override
    public Check check(Applicant applicant, Edition edition) {
        Optional<AgencyType> type = applicant.agency().type();
        if (type.isEmpty()) {
            return Check.notChecked("jenis instansi tidak diketahui", "the type of the agency is not known");
        }
        List<AgencyType> accepted =
                edition.findGroup(applicant.group()).map(Group::types).orElse(List.of());
        String code = type.get().code();
        return new Check(
                accepted.contains(type.get()) ? Check.Result.PASSED : Check.Result.FAILED,
                text("jenis instansi " + code, "the agency is a " + code));
    }
}
