package lapor.source;

import lapor.input.JsonFields;
import lapor.text.Coded;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads how snapshots of current statuses are understood. */
final class SnapshotRuleReading {
    /** What a status cannot imply: it would need points, or follows from the change and not from the status. */
    private static final Set<EventType> NOT_OF_A_STATUS =
            EnumSet.of(EventType.RATED, EventType.REOPENED, EventType.RETURNED, EventType.RESUMED);

    private SnapshotRuleReading() {}

    /**
     * Reads the section.
     *
     * @param zone of nights without one
     */
    static SnapshotRule read(JsonFields json, ZoneId zone) {
        ValueRule status = ValueRuleReading.find(json, "status").orElseGet(() -> {
            json.problems().invalid(json.path("status"), "is missing, expected the column with the status");
            return ValueRule.constant("");
        });
        Map<String, Set<EventType>> implied = implied(json);
        checkSpellings(status, implied.keySet(), json);
        Night night = json.object("night", found -> night(found, zone));
        return new SnapshotRule(night.column(), night.fileName(), night.format(), status, implied);
    }

    private record Night(Optional<TimesRule> column, Optional<Pattern> fileName, Optional<TimeReading> format) {}

    private static Night night(JsonFields json, ZoneId zone) {
        if (json.has("column") == json.has("fileName")) {
            json.problems().invalid(json.path("column"), "needs either a column or a fileName");
        }
        Optional<TimesRule> column =
                json.has("column") ? Optional.of(EventRuleReading.times(json, "column")) : Optional.empty();
        Optional<Pattern> fileName = json.findParsed(
                "fileName",
                Pattern::compile,
                Pattern.compile(""),
                "a regular expression such as \"status-(\\\\d{8})\"");
        Optional<TimeReading> format = json.findParsed(
                        "format", TimeFormat::of, TimeFormat.of(TimeFormat.ISO), MappingTimes.EXPECTED)
                .map(found -> new TimeReading(zone, List.of(found)));
        if (format.isPresent() && fileName.isEmpty()) {
            json.problems().invalid(json.path("format"), "has no meaning for a column, whose formats are dateFormats");
        }
        return new Night(column, fileName, format);
    }

    private static Map<String, Set<EventType>> implied(JsonFields json) {
        Map<String, Set<EventType>> implied = new HashMap<>();
        json.map("implies", JsonFields::texts).forEach((status, types) -> {
            Set<EventType> events = EnumSet.noneOf(EventType.class);
            for (String type : types) {
                Coded.find(EventType.class, type)
                        .filter(found -> !NOT_OF_A_STATUS.contains(found))
                        .ifPresentOrElse(events::add, () -> json.problems()
                                .invalid(
                                        json.path("implies." + status),
                                        "\"" + type + "\" is no event that a status can imply"));
            }
            if (types.isEmpty()) {
                json.problems().invalid(json.path("implies." + status), "needs at least one event type");
            }
            implied.put(Text.fold(status), events);
        });
        if (implied.isEmpty()) {
            json.problems().invalid(json.path("implies"), "needs at least one status");
        }
        return Map.copyOf(implied);
    }

    private static void checkSpellings(ValueRule status, Set<String> known, JsonFields json) {
        Set<String> unknown = new TreeSet<>(status.synonyms().values());
        unknown.removeIf(meant -> known.contains(Text.fold(meant)));
        if (!unknown.isEmpty() && !known.isEmpty()) {
            json.problems()
                    .invalid(
                            json.path("status.values"),
                            "means " + String.join(", ", unknown) + ", which implies does not tell of");
        }
    }
}
