package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/**
 * Something the rules leave open and this project settled, for reports to name.
 *
 * @param text what is assumed, and why
 */
public record Assumption(String id, LocalText text) {

    static Assumption from(JsonFields fields) {
        return new Assumption(fields.text("id"), fields.object("text", BothLanguages::from));
    }
}
