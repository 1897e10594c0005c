package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A condition on entering.
 *
 * @param groups ids of the groups that must meet it
 * @param milestone id of the milestone by which it must be met; there unless the kind needs none
 * @param months how long, for {@link Kind#OPERATING_MONTHS}
 * @param editions ids of the earlier editions that count, for {@link Kind#FORMER_WINNER}; empty where none is named
 * @param text the rule in words
 */
public record EligibilityRule(
        String id,
        Kind kind,
        List<String> groups,
        Optional<String> milestone,
        OptionalInt months,
        List<String> editions,
        LocalText text,
        Basis basis) {

    /** What is asked. */
    public enum Kind {
        /** In operation for so many months when the milestone begins. */
        OPERATING_MONTHS,
        /** Handed in by the milestone's deadline. */
        SUBMITTED_IN_TIME,
        /** The parent agency recommends or permits it. */
        RECOMMENDED_BY_PARENT,
        /** A winner of an earlier edition. */
        FORMER_WINNER
    }

    private static final int MOST_MONTHS = 240;

    static EligibilityRule from(JsonFields fields, BasisReader bases) {
        int before = fields.problems().size();
        Kind kind = fields.constant("kind", Kind.class);
        Optional<String> milestone = fields.findText("milestone");
        OptionalInt months =
                fields.has("months") ? OptionalInt.of(fields.integer("months", 1, MOST_MONTHS)) : OptionalInt.empty();
        if (before == fields.problems().size()) {
            boolean dated = kind == Kind.OPERATING_MONTHS || kind == Kind.SUBMITTED_IN_TIME;
            require(fields, "milestone", dated, milestone.isPresent());
            require(fields, "months", kind == Kind.OPERATING_MONTHS, months.isPresent());
        }
        List<String> editions = fields.has("editions") ? editions(fields, kind) : List.of();
        List<String> groups = fields.texts("groups");
        References.notEmpty(fields, "groups", groups, "at least one group");
        return new EligibilityRule(
                fields.text("id"),
                kind,
                groups,
                milestone,
                months,
                editions,
                fields.object("text", BothLanguages::from),
                bases.read(fields));
    }

    private static List<String> editions(JsonFields fields, Kind kind) {
        int before = fields.problems().size();
        List<String> editions = fields.texts("editions");
        if (before == fields.problems().size()) {
            References.notEmpty(fields, "editions", editions, "at least one edition, or to be left out");
            require(fields, "editions", kind == Kind.FORMER_WINNER, true);
        }
        for (int i = 0; i < editions.size(); i++) {
            if (!editions.get(i).isEmpty() && editions.indexOf(editions.get(i)) < i) {
                fields.problems()
                        .invalid(fields.path("editions[" + i + "]"), "\"" + editions.get(i) + "\" is there twice");
            }
        }
        return editions;
    }

    private static void require(JsonFields fields, String key, boolean needed, boolean there) {
        if (needed != there) {
            fields.problems()
                    .invalid(
                            fields.path(key),
                            needed ? "is missing: this kind needs it" : "has no meaning for this kind");
        }
    }
}
