package lapor.source;

import static java.util.stream.Collectors.toUnmodifiableSet;

import lapor.input.BundledFile;
import lapor.input.InputFile;
import lapor.input.InvalidInputException;
import lapor.input.JsonDocument;
import lapor.input.JsonFields;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source mapping as a JSON file: a bundled one, or one's own.
 *
 * @param name how it is called in problems
 * @param text the JSON
 */
public record SourceMappingFile(String name, String text) {
    private static final List<String> BUNDLED = List.of("handling-log", "lapor-export", "lapor-status");

    /** Every bundled mapping. */
    public static List<SourceMappingFile> bundled() {
        return BUNDLED.stream().map(SourceMappingFile::bundled).toList();
    }

    /**
     * Reads a mapping's text: that of a bundled one, or of a file.
     *
     * @param folder from which a relative path starts
     * @throws InvalidInputException if there is neither
     */
    public static SourceMappingFile read(String nameOrPath, Path folder) {
        if (BUNDLED.contains(nameOrPath)) {
            return bundled(nameOrPath);
        }
        Path file = folder.resolve(nameOrPath);
        if (!Files.exists(file)) {
            throw InvalidInputException.of(
                    nameOrPath,
                    "is neither a bundled mapping (" + String.join(", ", BUNDLED) + ") nor a file in " + folder);
        }
        return new SourceMappingFile(nameOrPath, InputFile.read(file));
    }

    private static SourceMappingFile bundled(String name) {
        return new SourceMappingFile(name, BundledFile.read(SourceMappingFile.class, name + ".json"));
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
        TimeReading times = MappingTimes.read(json);
        json.texts("assumptions");
        SourceMapping mapping = new SourceMapping(
                json.text("id"),
                json.text("system"),
                json.findText("reads"),
                dialect(json),
                times,
                new LinkedHashSet<>(json.texts("days")),
                since.atStartOfDay(times.zone()).toInstant(),
                ConditionReading.read(json, "filters"),
                ValueRuleReading.shared(json),
                json.objects("events", EventRuleReading::read),
                json.findObject("snapshot", found -> SnapshotRuleReading.read(found, times.zone())),
                new LinkedHashSet<>(json.texts("ignored")));
        MappingCheck.check(mapping, json);
        return mapping;
    }

    private static Dialect dialect(JsonFields json) {
        Set<String> nulls = json.texts("nulls").stream().map(Text::fold).collect(toUnmodifiableSet());
        return new Dialect(
                json.has("format") ? Optional.of(json.constant("format", Dialect.Format.class)) : Optional.empty(),
                json.findText("delimiter").map(text -> character(text, "delimiter", json)),
                json.findText("quote")
                        .map(text -> character(text, "quote", json))
                        .orElse('"'),
                json.findParsed(
                                "encoding",
                                Charset::forName,
                                StandardCharsets.UTF_8,
                                "an encoding such as windows-1252")
                        .orElse(StandardCharsets.UTF_8),
                json.findText("rows"),
                nulls);
    }

    private static char character(String text, String key, JsonFields json) {
        if (text.length() != 1) {
            json.problems().invalid(json.path(key), "must be one character, but is \"" + text + "\"");
        }
        return text.isEmpty() ? ',' : text.charAt(0);
    }
}
