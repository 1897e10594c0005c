package lapor.edition;

import lapor.input.JsonFields;
import lapor.text.LocalText;

/**
 * Agencies with about as many complaints as each other (pita volume).
 *
 * @param from so many complaints received in the evidence window, or more, up to the next band
 */
public record VolumeBand(String id, LocalText name, int from) {
    private static final int MOST = 1_000_000_000;

    static VolumeBand from(JsonFields fields) {
        return new VolumeBand(
                fields.text("id"), fields.object("name", BothLanguages::from), fields.integer("from", 0, MOST));
    }
}
