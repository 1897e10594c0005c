package lapor.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.input.BundledFile;
import lapor.input.InputFile;
import lapor.input.InvalidInputException;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source mapping as a JSON file: the bundled {@code handling-log} and {@code lapor-export}, or one's own.
 *
 * @param name how it is called in problems
 * @param text the JSON
 */
public record SourceMappingFile(String name, String text) {
    private static final List<String> BUNDLED = List.of("handling-log", "lapor-export");
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Jakarta");

    /**
     * Reads a mapping's text: that of a bundled one, or of a file.
     *
     * @param folder from which a relative path starts
     * @throws InvalidInputException if there is neither
     */
    public static SourceMappingFile read(String nameOrPath, Path folder) {
        if (BUNDLED.contains(nameOrPath)) {
            return new SourceMappingFile(nameOrPath, BundledFile.read(SourceMappingFile.class, nameOrPath + ".json"));
        }
        Path file = folder.resolve(nameOrPath);
        if (!Files.exists(file)) {
            throw InvalidInputException.of(
                    nameOrPath,
                    "is neither a bundled mapping (" + String.join(", ", BUNDLED) + ") nor a file in " + folder);
        }
        return new SourceMappingFile(nameOrPath, InputFile.read(file));
    }

    /**
     * Reads and checks the mapping.
     *
     * @throws InvalidInputException with every problem found
     */
    public SourceMapping mapping() {
        return JsonDocument.read(name, text, SourceMappingFile::mapping);
    }

    private static SourceMapping mapping(JsonFields json) {
        LocalDate since = json.findParsed("since", LocalDate::parse, LocalDate.EPOCH, "a date such as 2011-11-01")
                .orElse(LocalDate.EPOCH);
        SourceMapping mapping = new SourceMapping(
                json.text("id"),
                json.text("system"),
                dialect(json),
                times(json),
                Instant.from(since.atStartOfDay(ZoneOffset.UTC)),
                EventRuleReading.fields(json),
                json.objects("events", EventRuleReading::read),
                new LinkedHashSet<>(json.texts("ignored")));
        if (mapping.events().isEmpty()) {
            json.problems().invalid(json.path("events"), "needs at least one event");
        }
        for (int i = 0; i < mapping.events().size(); i++) {
            if (mapping.find(mapping.events().get(i), Field.COMPLAINT_ID).isEmpty()) {
                json.problems().invalid(json.path("events[" + i + "]"), "has no complaint_id");
            }
        }
        return mapping;
    }

    private static Dialect dialect(JsonFields json) {
        Set<String> nulls = json.texts("nulls").stream().map(Text::fold).collect(toUnmodifiableSet());
        return new Dialect(
                json.has("format") ? Optional.of(json.constant("format", Dialect.Format.class)) : Optional.empty(),
                json.findText("delimiter").map(text -> delimiter(text, json)),
                nulls);
    }

    private static char delimiter(String text, JsonFields json) {
        if (text.length() != 1) {
            json.problems().invalid(json.path("delimiter"), "must be one character, but is \"" + text + "\"");
        }
        return text.isEmpty() ? ',' : text.charAt(0);
    }

    private static TimeReading times(JsonFields json) {
        ZoneId zone = json.findParsed("zone", ZoneId::of, DEFAULT_ZONE, "a time zone such as Asia/Jakarta")
                .orElse(DEFAULT_ZONE);
        List<DateTimeFormatter> formats = new ArrayList<>();
        List<String> patterns = json.texts("dateFormats");
        for (int i = 0; i < patterns.size(); i++) {
            try {
                formats.add(TimeReading.format(patterns.get(i)));
            } catch (IllegalArgumentException e) {
                json.problems()
                        .invalid(
                                json.path("dateFormats[" + i + "]"),
                                "must be \"iso\" or a pattern of a whole date or time such as d/M/yyyy HH:mm:ss, but is \""
                                        + patterns.get(i) + "\"");
            }
        }
        return new TimeReading(zone, formats.isEmpty() ? List.of(TimeReading.format(TimeReading.ISO)) : formats);
    }
}
