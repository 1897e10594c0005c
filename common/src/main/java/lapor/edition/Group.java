package lapor.edition;

import lapor.agency.AgencyType;
import lapor.input.JsonFields;
import lapor.text.Coded;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entries that are ranked against each other.
 *
 * @param id as in the column {@code group} of {@code entries.csv}
 * @param members who belongs, in words
 * @param types the types of agency that may enter
 */
public record Group(String id, LocalText name, LocalText members, List<AgencyType> types, Basis basis) {

    static Group from(JsonFields fields, BasisReader bases) {
        List<String> codes = fields.texts("types");
        References.notEmpty(fields, "types", codes, "at least one type of agency");
        List<AgencyType> types = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<AgencyType> type = Coded.find(AgencyType.class, codes.get(i));
            type.ifPresent(types::add);
            if (type.isEmpty()) {
                fields.problems()
                        .invalid(
                                fields.path("types[" + i + "]"),
                                "must be the code of a type of agency, but is \"" + codes.get(i) + "\"");
            }
        }
        return new Group(
                fields.text("id"),
                fields.object("name", BothLanguages::from),
                fields.object("members", BothLanguages::from),
                List.copyOf(types),
                bases.read(fields));
    }
}
