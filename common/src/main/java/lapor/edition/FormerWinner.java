package lapor.edition;

import lapor.input.JsonFields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A winner of an earlier edition, as its previous award says: whether it is true is for people to check.
 *
 * @param editions ids of the editions that count; empty where any does
 */
public record FormerWinner(List<String> editions) implements Condition {

    static FormerWinner from(JsonFields fields) {
        int before = fields.problems().size();
        List<String> editions = fields.texts("editions");
        if (before == fields.problems().size() && fields.has("editions")) {
            References.notEmpty(fields, "editions", editions, "at least one edition, or to be left out");
        }
        for (int i = 0; i < editions.size(); i++) {
            if (!editions.get(i).isEmpty() && editions.indexOf(editions.get(i)) < i) {
                fields.problems()
                        .invalid(fields.path("editions[" + i + "]"), "\"" + editions.get(i) + "\" is there twice");
            }
        }
        return new FormerWinner(editions);
    }

    @Override
    public Check check(Applicant applicant, Edition edition) {
        Optional<String> award = applicant.previousAward();
        if (award.isEmpty()) {
            return Check.failed("previous_award tidak diisi", "previous_award is empty");
        }
        if (editions.isEmpty()) {
            return Check.passed("previous_award diisi", "previous_award is given");
        }
        String counting = String.join(", ", editions);
        return editions.stream()
                .filter(id -> names(award.get(), id))
                .findFirst()
                .map(id -> Check.passed("pemenang edisi " + id, "a winner of edition " + id))
                .orElseGet(() -> Check.failed(
                        "previous_award tidak menyebut edisi " + counting,
                        "previous_award names none of the editions " + counting));
    }

    @Override
    public void checkReferences(JsonFields fields, String path, Edition edition) {
        for (int i = 0; i < editions.size(); i++) {
            if (editions.get(i).equals(edition.id())) {
                fields.problems()
                        .invalid(
                                fields.path(path + ".editions[" + i + "]"),
                                "must be an earlier edition, but is this one");
            }
        }
    }

    /** Whether the id stands in the award as a word of its own. */
    private static boolean names(String award, String id) {
        return Pattern.compile("(?<![\\p{Alnum}-])" + Pattern.quote(id) + "(?![\\p{Alnum}-])")
                .matcher(award)
                .find();
    }
}
