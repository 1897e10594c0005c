package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/** What several indicators of the evidence score speak of together; reports group by it. */
public record Aspect(String id, LocalText name) {

    static Aspect from(JsonFields fields) {
        return new Aspect(fields.text("id"), fields.object("name", BothLanguages::from));
    }
}
