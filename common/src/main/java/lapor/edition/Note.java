package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/** Something about an edition that people should know and that no rule computes, such as who hands scores to whom. */
public record Note(String id, LocalText text, Basis basis) {

    static Note from(JsonFields fields, BasisReader bases) {
        return new Note(fields.text("id"), fields.object("text", BothLanguages::from), bases.read(fields));
    }
}
