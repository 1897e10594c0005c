package lapor.calendar;

import lapor.input.JsonFields;

/** Where a fact comes from, in words, and how sure it is. */
public record Provenance(String source, Certainty certainty) {
    static Provenance read(JsonFields fields) {
        return new Provenance(fields.text("source"), fields.constant("certainty", Certainty.class));
    }
}
