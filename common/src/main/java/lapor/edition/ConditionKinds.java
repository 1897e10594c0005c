package lapor.edition;

import lapor.input.JsonFields;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Every kind of condition, by the name that editions give it. */
final class ConditionKinds {
    private static final SortedMap<String, Function<JsonFields, Condition>> READERS = new TreeMap<>(Map.of(
            "agency_type", fields -> new TypeOfGroup(),
            "checked_by_people", fields -> new CheckedByPeople(),
            "former_winner", FormerWinner::from,
            "operating_months", OperatingMonths::from,
            "operating_since", OperatingSince::from,
            "recommended_by_parent", fields -> new RecommendedByParent(),
            "submitted_in_time", SubmittedInTime::from));

    private static final List<String> PARAMETERS = List.of("editions", "latest", "milestone", "months");

    private ConditionKinds() {}

    /** The condition under the keys of its rule. */
    static Condition read(JsonFields fields) {
        String kind = fields.text("kind");
        Function<JsonFields, Condition> reader = READERS.get(kind);
        if (reader != null) {
            return reader.apply(fields);
        }
        // of a kind that is not known, no key can be said to be wrong
        PARAMETERS.forEach(fields::has);
        if (!kind.isEmpty()) {
            fields.problems()
                    .invalid(
                            fields.path("kind"),
                            "must be one of " + String.join(", ", READERS.keySet()) + ", but is \"" + kind + "\"");
        }
        return new CheckedByPeople();
    }
}
