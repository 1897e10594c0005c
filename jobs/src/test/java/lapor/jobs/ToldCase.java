package lapor.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** A case as a test read it from an event log: what is told of it, in one comparable text. */
final class ToldCase {
    private static final List<String> ATTRIBUTES = List.of("classification", "category", "channel", "region_id");

    private final Map<String, String> attributes = new TreeMap<>();
    private final List<String> events = new ArrayList<>();

    void say(String attribute, String value) {
        attributes.put(attribute, value);
    }

    void happen(String type, String time, String agency, String actor) {
        events.add(String.join(" ", type, time, agency, actor));
    }

    @Override
    public String toString() {
        StringJoiner told = new StringJoiner(" | ");
        ATTRIBUTES.forEach(attribute -> told.add(attributes.getOrDefault(attribute, "-")));
        return told.add(String.join("; ", events)).toString();
    }
}
