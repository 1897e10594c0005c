package lapor.edition;

import lapor.input.JsonFields;

import java.util.Optional;

/**
 * How many entries of a group, or of one category of it, get through a stage.
 *
 * @param group left out, the places are for the entries of all groups, ranked together
 * @param category id of the category, where the places are given by category
 * @param places at least 1
 */
public record Quota(Optional<String> group, Optional<String> category, int places, Basis basis) {
    private static final int MOST = 10_000;

    /** Whether its places are for this group alone. */
    boolean isOf(String groupId) {
        return group.filter(groupId::equals).isPresent();
    }

    static Quota from(JsonFields fields, BasisReader bases) {
        return new Quota(
                fields.findText("group"),
                fields.findText("category"),
                fields.integer("places", 1, MOST),
                bases.read(fields));
    }
}
