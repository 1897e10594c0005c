package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/**
 * A rewriting of an edition that was there before: runs by one revision are not those by another.
 *
 * @param id lower-case letters, digits and hyphens
 * @param text what it changes, and why
 */
public record Revision(String id, LocalText text) {

    static Revision from(JsonFields fields) {
        return new Revision(References.id(fields), fields.object("text", BothLanguages::from));
    }
}
