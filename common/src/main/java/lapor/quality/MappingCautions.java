package lapor.quality;

import lapor.calendar.UsualZone;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;
import lapor.source.SourceMappingFile;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a mapping leaves to what is usual, though only its author can know it. */
public final class MappingCautions {
    private static final String VALUES = "values";

    private final List<Caution> cautions = new ArrayList<>();

    private MappingCautions() {}

    /** What a mapping that was read and checked leaves open. */
    public static List<Caution> of(SourceMappingFile file) {
        MappingCautions found = new MappingCautions();
        JsonDocument.parts(file.name(), file.text(), json -> {
            found.zone(file.mapping().times().zone());
            found.fields(json, "fields");
            List<JsonFields> events = json.objects("events", event -> event);
            for (int i = 0; i < events.size(); i++) {
                found.event(events.get(i), "events[" + i + "]");
            }
        });
        return Caution.sorted(found.cautions);
    }

    private void zone(ZoneId zone) {
        if (!UsualZone.isShownIn(zone)) {
            cautions.add(new Caution(
                    QualityRule.ZONE_OF_DAYS, zone.getId() + ", days counted in " + UsualZone.ZONE.getId()));
        }
    }

    private void event(JsonFields event, String path) {
        if (event.has("once") && !event.hasText("once") && event.flag("once")) {
            cautions.add(new Caution(QualityRule.MAPPING_ONCE_UNSAID, path + ".once"));
        }
        list(event, "type", path);
        fields(event, path + ".fields");
    }

    /** Of fields whose values have agreed names; what any other field says is its own. */
    private void fields(JsonFields json, String path) {
        json.findObject("fields", fields -> fields)
                .ifPresent(fields -> Stream.of("actor", "classification").forEach(field -> list(fields, field, path)));
    }

    private void list(JsonFields json, String key, String path) {
        if (json.has(key) && !json.hasText(key)) {
            JsonFields rule = json.object(key, found -> found);
            boolean own = rule.has(VALUES) && !rule.hasText(VALUES);
            if (own && !rule.has("others") && !rule.has("otherwise")) {
                cautions.add(new Caution(QualityRule.MAPPING_LIST_UNSAID, path + "." + key + ".values"));
            }
        }
    }
}
