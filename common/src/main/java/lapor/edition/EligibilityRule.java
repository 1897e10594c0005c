package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.util.List;

/**
 * A condition that entries of some groups must meet.
 *
 * @param groups ids of those groups
 * @param text the rule in words
 */
public record EligibilityRule(String id, Condition condition, List<String> groups, LocalText text, Basis basis) {

    static EligibilityRule from(JsonFields fields, BasisReader bases) {
        Condition condition = ConditionKinds.read(fields);
        List<String> groups = fields.texts("groups");
        References.notEmpty(fields, "groups", groups, "at least one group");
        return new EligibilityRule(
                fields.text("id"), condition, groups, fields.object("text", BothLanguages::from), bases.read(fields));
    }
}
