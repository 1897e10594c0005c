package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/**
 * A prize inside a group, such as the best of one aspect.
 *
 * @param group id of the group it belongs to
 */
public record Category(String id, String group, LocalText name, Basis basis) {

    static Category from(JsonFields fields, BasisReader bases) {
        return new Category(
                fields.text("id"),
                fields.text("group"),
                fields.object("name", BothLanguages::from),
                bases.read(fields));
    }
}
