package lapor.source;

import static java.util.stream.Collectors.toUnmodifiableMap;

import lapor.input.BundledFile;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bundled lists of what systems write and what it means, which mappings use by name. Each entry names its source,
 * or is an assumption.
 */
final class ValueLists {
    /** The names of the lists. */
    static final List<String> NAMES = List.of("lapor-actor", "lapor-classification", "lapor-status");

    private static final Map<String, Map<String, String>> LISTS =
            NAMES.stream().collect(toUnmodifiableMap(name -> name, ValueLists::read));

    private ValueLists() {}

    /** A list by its name: spellings, folded by {@link Text#fold}, and their meaning. */
    static Optional<Map<String, String>> find(String name) {
        return Optional.ofNullable(LISTS.get(name));
    }

    private static Map<String, String> read(String name) {
        String file = "values/" + name + ".json";
        return JsonDocument.read(file, BundledFile.read(ValueLists.class, file), ValueLists::values);
    }

    private static Map<String, String> values(JsonFields json) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Entry entry : json.objects("values", ValueLists::entry)) {
            for (String written : entry.written()) {
                String before = values.put(Text.fold(written), entry.means());
                if (before != null) {
                    json.problems().invalid(json.path("values"), "\"" + written + "\" is there twice");
                }
            }
        }
        return Map.copyOf(values);
    }

    private record Entry(String means, List<String> written) {}

    private static Entry entry(JsonFields json) {
        if (json.findText("source").isPresent() == json.findText("assumption").isPresent()) {
            json.problems().invalid(json.path("source"), "needs either a source or an assumption");
        }
        return new Entry(json.text("means"), json.texts("written"));
    }
}
