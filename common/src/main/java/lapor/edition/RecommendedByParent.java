package lapor.edition;

import java.util.Optional;

/** The parent agency (instansi induk) recommends or permits it. */
public record RecommendedByParent() implements Condition {
    @Override
    public Check check(Applicant applicant, Edition edition) {
        Optional<String> parent = applicant.agency().parentId();
        if (applicant.recommendedBy().isEmpty()) {
            return Check.failed("recommended_by tidak diisi", "recommended_by is empty");
        }
        if (parent.isPresent() && parent.equals(applicant.recommendedBy())) {
            return Check.passed("direkomendasikan oleh induk " + parent.get(), "recommended by parent " + parent.get());
        }
        String id = parent.orElse("?");
        return Check.notChecked(
                "recommended_by bukan id instansi induk (" + id + ")",
                "recommended_by is not the id of the parent agency (" + id + ")");
    }
}
