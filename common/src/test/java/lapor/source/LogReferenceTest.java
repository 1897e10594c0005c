package lapor.source;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A key that nobody can look up is not there, and an example that the reader refuses is worse than none. */
class LogReferenceTest {
    private static final Path PAGE = Path.of("src/main/resources/lapor/source/LOGS.md");
    private static final String BEGIN = "<!-- generated -->\n";
    private static final String END = "<!-- end of what is generated -->\n";

    /** {@code -Drewrite.logs=true} writes the section anew. */
    @Test
    void isWhatTheReaderKnows() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String whole = before + LogReference.markdown() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("rewrite.logs")) {
            Files.writeString(PAGE, whole);
        }
        assertThat(PAGE).content().isEqualTo(whole);
    }

    /** The reader names the keys that it knows where it finds one that it does not. */
    @ParameterizedTest
    @EnumSource(MappingKey.Part.class)
    void listsTheKeysThatTheReaderAsksFor(MappingKey.Part part) {
        String object =
                switch (part) {
                    case MAPPING -> "";
                    case VALUE -> "{\"column\": \"x\", \"strange\": 1}";
                    case EVENT -> "{\"type\": \"CLOSED\", \"at\": \"x\", \"strange\": 1}";
                    case TIMES -> "{\"column\": \"x\", \"strange\": 1}";
                    case CONDITION -> "{\"column\": \"x\", \"present\": true, \"in\": [\"a\"], \"strange\": 1}";
                    case CHANGES -> "{\"column\": \"x\", \"strange\": 1}";
                    case SNAPSHOT -> "{\"night\": {\"column\": \"x\"}, \"status\": \"s\", \"implies\": {\"a\": [\"CLOSED\"]},"
                            + " \"strange\": 1}";
                    case NIGHT -> "{\"column\": \"x\", \"strange\": 1}";
                };
        String mapping = part == MappingKey.Part.MAPPING
                ? whole(Map.of("strange", "\"strange\": 1"))
                : with(part, object);
        assertThat(known(mapping))
                .isEqualTo(Arrays.stream(MappingKey.values())
                        .filter(key -> key.part() == part)
                        .map(MappingKey::key)
                        .collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(MappingKey.class)
    void everyExampleIsRead(MappingKey key) {
        assertThat(key.example()).contains("\"" + key.key() + "\":");
        String mapping = key.part() == MappingKey.Part.MAPPING
                ? whole(Map.of(key.key(), key.example()))
                : with(key.part(), key.example());
        assertThat(new SourceMappingFile("own", mapping).mapping().id()).isNotEmpty();
    }

    @Test
    void everyFieldTypeAndActorHasAnExampleThatIsRead() {
        for (Field field : Field.values()) {
            String fields = "\"fields\": {\"complaint_id\": \"id\", " + LogWords.example(field) + "}";
            boolean isId = field == Field.COMPLAINT_ID;
            String mapping = whole(Map.of("fields", isId ? "\"fields\": {" + LogWords.example(field) + "}" : fields));
            assertThat(new SourceMappingFile("own", mapping).mapping().fields()).containsKey(field);
        }
        for (EventType type : EventType.values()) {
            SourceMapping mapping =
                    new SourceMappingFile("own", with(MappingKey.Part.EVENT, LogWords.example(type))).mapping();
            assertThat(mapping.events().stream().flatMap(event -> event.types().stream())).contains(type);
        }
        for (Actor actor : Actor.values()) {
            String fields = "\"fields\": {\"complaint_id\": \"id\", \"actor\": " + LogWords.example(actor) + "}";
            assertThat(new SourceMappingFile("own", whole(Map.of("fields", fields))).mapping().fields())
                    .containsKey(Field.ACTOR);
        }
    }

    private static Set<String> known(String mapping) {
        try {
            new SourceMappingFile("own", mapping).mapping();
            throw new AssertionError("the strange key was taken: " + mapping);
        } catch (InvalidInputException invalid) {
            String listed = invalid.problems().stream()
                    .map(problem -> problem.message())
                    .filter(message -> message.startsWith("unknown key; known are "))
                    .findFirst()
                    .orElseThrow();
            return new TreeSet<>(Arrays.asList(listed.replace("unknown key; known are ", "").split(", ")));
        }
    }

    private static String with(MappingKey.Part part, String object) {
        return switch (part) {
            case MAPPING -> throw new IllegalArgumentException("no part of a mapping");
            case VALUE -> whole(Map.of("fields", "\"fields\": {\"complaint_id\": \"id\", \"channel\": " + object + "}"));
            case EVENT -> whole(Map.of("events", "\"events\": [{\"type\": \"SUBMITTED\", \"at\": \"opened\"}, " + object + "]"));
            case TIMES -> with(MappingKey.Part.EVENT, "{\"type\": \"RESPONDED\", \"at\": " + object + "}");
            case CONDITION -> whole(Map.of("filters", "\"filters\": " + object));
            case CHANGES ->
                with(MappingKey.Part.EVENT, "{\"type\": \"RESPONDED\", \"at\": \"y\", \"changes\": " + object + "}");
            case SNAPSHOT -> whole(Map.of("snapshot", "\"snapshot\": " + object));
            case NIGHT ->
                with(
                        MappingKey.Part.SNAPSHOT,
                        "{\"night\": " + object + ", \"status\": \"s\", \"implies\": {\"a\": [\"CLOSED\"]}}");
        };
    }

    /** A mapping with some keys said otherwise. */
    private static String whole(Map<String, String> said) {
        Map<String, String> usual = Map.of(
                "id", "\"id\": \"own\"",
                "system", "\"system\": \"own\"",
                "fields", "\"fields\": {\"complaint_id\": \"id\"}",
                "events", "\"events\": [{\"type\": \"SUBMITTED\", \"at\": \"opened\"}]");
        return "{"
                + String.join(", ", Stream.concat(
                                said.values().stream(),
                                usual.entrySet().stream()
                                        .filter(key -> !said.containsKey(key.getKey()))
                                        .map(Map.Entry::getValue))
                        .toList())
                + "}";
    }
}
