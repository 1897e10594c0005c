package lapor.calendar;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.input.JsonFields;
import lapor.text.Coded;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom something holds for: agencies of a type, and agencies named; every agency when both are empty.
 *
 * @param types of the agencies
 * @param agencies their ids
 */
public record AgencyScope(Set<AgencyType> types, SortedSet<String> agencies) {
    /** Every agency. */
    public static final AgencyScope EVERYONE = new AgencyScope(Set.of(), new TreeSet<>());

    public boolean includes(Agency agency) {
        return equals(EVERYONE)
                || agencies.contains(agency.id())
                || agency.type().filter(types::contains).isPresent();
    }

    /** Reads the keys {@code types} and {@code agencies}, either of which may be left out. */
    static AgencyScope read(JsonFields fields) {
        Set<AgencyType> types = EnumSet.noneOf(AgencyType.class);
        List<String> texts = fields.texts("types");
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String path = fields.path("types[" + i + "]");
            Coded.find(AgencyType.class, text).ifPresentOrElse(types::add, () -> fields.problems()
                    .invalid(
                            path,
                            "must be one of "
                                    + Arrays.stream(AgencyType.values())
                                            .map(AgencyType::code)
                                            .toList()
                                    + ", but is \"" + text + "\""));
        }
        return new AgencyScope(types, new TreeSet<>(fields.texts("agencies")));
    }
}
