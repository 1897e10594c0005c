package lapor.edition;

import lapor.input.JsonFields;

import java.util.Optional;

/**
 * How many entries of a group, or of one category of it, get through a stage.
 *
 * @param category id of the category, where the places are given by category
 * @param places at least 1
 */
public record Quota(String group, Optional<String> category, int places, Basis basis) {
    private static final int MOST = 10_000;

    static Quota from(JsonFields fields, BasisReader bases) {
        return new Quota(
                fields.text("group"),
                fields.findText("category"),
                fields.integer("places", 1, MOST),
                bases.read(fields));
    }
}
