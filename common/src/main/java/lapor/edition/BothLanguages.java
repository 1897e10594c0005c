package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/** Texts of a JSON document, each an object with the keys {@code id} and {@code en}. */
final class BothLanguages {
    private BothLanguages() {}

    static LocalText from(JsonFields fields) {
        return LocalText.text(fields.text("id"), fields.text("en"));
    }
}
