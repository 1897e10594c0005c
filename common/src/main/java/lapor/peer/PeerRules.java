package lapor.peer;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;

/**
 * From where on agencies are compared.
 *
 * @param fewestAgencies with fewer of a kind that show a number, none is held against the others
 */
public record PeerRules(int fewestAgencies) {
    private static final String BUNDLED = "peers.json";
    private static final int MOST = 1000;

    /** Those that come with the product. */
    public static PeerRules bundled() {
        return JsonDocument.read(
                BUNDLED,
                BundledFile.read(PeerRules.class, BUNDLED),
                fields -> new PeerRules(fields.object("fewestAgencies", PeerRules::atLeast)));
    }

    private static int atLeast(JsonFields fields) {
        fields.text("source");
        return fields.integer("atLeast", 2, MOST);
    }
}
