package lapor.edition;

import lapor.input.JsonFields;

/**
 * A publication that an edition's facts are taken from.
 *
 * @param citation as printed under a report
 */
public record Source(String id, String citation) {

    static Source from(JsonFields fields) {
        return new Source(fields.text("id"), fields.text("citation"));
    }
}
