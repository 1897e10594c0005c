package lapor.crosscheck;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The tolerances of the cross-check, by unit.
 *
 * @param assumption what a report says of them
 */
public record Tolerances(LocalText assumption, List<Tolerance> units) {
    private static final String BUNDLED = "tolerances.json";

    /** The tolerances that come with the program. */
    public static Tolerances bundled() {
        return parse(BUNDLED, BundledFile.read(Tolerances.class, BUNDLED));
    }

    /**
     * Reads tolerances from a JSON text.
     *
     * @throws lapor.input.InvalidInputException with every problem of the text
     */
    public static Tolerances parse(String name, String text) {
        return JsonDocument.read(name, text, Tolerances::from);
    }

    /** The tolerance of a metric, absent when no claim can be made of it. */
    public Optional<Tolerance> find(String metric) {
        return units.stream().filter(unit -> unit.metrics().contains(metric)).findFirst();
    }

    private static Tolerances from(JsonFields fields) {
        LocalText assumption = fields.object("assumption", text -> LocalText.text(text.text("id"), text.text("en")));
        List<Tolerance> units = fields.objects("units", Tolerance::from);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            for (String metric : units.get(i).metrics()) {
                if (!seen.add(metric)) {
                    fields.problems()
                            .invalid(fields.path("units[" + i + "].metrics"), "\"" + metric + "\" is there twice");
                }
            }
        }
        return new Tolerances(assumption, units);
    }
}
