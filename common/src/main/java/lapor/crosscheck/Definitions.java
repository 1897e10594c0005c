package lapor.crosscheck;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.text.LocalText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which metrics are other definitions of one another, and how sure a contradiction has to be.
 *
 * @param assumption what a report says of them
 * @param falseDiscoveryRate share of contradictions, above 0 and at most 1, that may be expected to be false
 * @param alternatives each metric once
 */
public record Definitions(LocalText assumption, double falseDiscoveryRate, List<Alternative> alternatives) {
    private static final String BUNDLED = "definitions.json";

    /**
     * What else may be meant by a metric.
     *
     * @param metric id of what is claimed
     * @param definitions ids of metrics, in the order in which they are tried
     */
    public record Alternative(String metric, List<String> definitions) {}

    /** The definitions that come with the program. */
    public static Definitions bundled(Set<String> metrics) {
        return parse(BUNDLED, BundledFile.read(Definitions.class, BUNDLED), metrics);
    }

    /**
     * Reads definitions from a JSON text.
     *
     * @param metrics ids of the metrics that can be named
     * @throws lapor.input.InvalidInputException with every problem of the text
     */
    public static Definitions parse(String name, String text, Set<String> metrics) {
        return JsonDocument.read(name, text, fields -> from(fields, metrics));
    }

    /** Ids of the metrics that a claim of this one may mean instead, in the order in which they are tried. */
    public List<String> of(String metric) {
        return alternatives.stream()
                .filter(alternative -> alternative.metric().equals(metric))
                .findFirst()
                .map(Alternative::definitions)
                .orElse(List.of());
    }

    private static Definitions from(JsonFields fields, Set<String> metrics) {
        LocalText assumption = fields.object("assumption", text -> LocalText.text(text.text("id"), text.text("en")));
        double rate = fields.number("falseDiscoveryRate", 0, 1);
        if (rate == 0 && fields.problems().isEmpty()) {
            fields.problems().invalid(fields.path("falseDiscoveryRate"), "must be above 0, but is 0");
        }
        List<Alternative> alternatives = fields.objects(
                "alternatives", child -> new Alternative(child.text("metric"), child.texts("definitions")));
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            String path = "alternatives[" + i + "].";
            known(fields, path + "metric", alternative.metric(), metrics);
            for (int j = 0; j < alternative.definitions().size(); j++) {
                known(
                        fields,
                        path + "definitions[" + j + "]",
                        alternative.definitions().get(j),
                        metrics);
            }
            if (seen.contains(alternative.metric())) {
                problem(fields, path + "metric", alternative.metric(), "is there twice");
            }
            if (alternative.definitions().contains(alternative.metric())) {
                problem(fields, path + "definitions", alternative.metric(), "is no other definition of itself");
            }
            seen.add(alternative.metric());
        }
        return new Definitions(assumption, rate, alternatives);
    }

    private static void known(JsonFields fields, String key, String metric, Set<String> metrics) {
        if (!metric.isEmpty() && !metrics.contains(metric)) {
            problem(fields, key, metric, "is no metric");
        }
    }

    private static void problem(JsonFields fields, String key, String metric, String message) {
        fields.problems().invalid(fields.path(key), "\"" + metric + "\" " + message);
    }
}
