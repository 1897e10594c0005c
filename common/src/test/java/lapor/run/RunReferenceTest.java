package lapor.run;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyColumn;
import lapor.agency.AgencyFile;
import lapor.calendar.UsualZone;
import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A key that nobody can look up is not there, and a default that is not the reader's misleads. */
class RunReferenceTest {
    private static final Path PAGE = Path.of("src/main/resources/lapor/run/RUNS.md");
    private static final String BEGIN = "<!-- generated -->\n";
    private static final String END = "<!-- end of what is generated -->\n";

    @TempDir
    Path folder;

    /** {@code -Drewrite.runs=true} writes the section anew. */
    @Test
    void isWhatTheReadersKnow() throws IOException {
        String page = Files.readString(PAGE);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String whole = before + RunReference.markdown() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("rewrite.runs")) {
            Files.writeString(PAGE, whole);
        }
        assertThat(PAGE).content().isEqualTo(whole);
    }

    /** The reader names the keys that it knows where it finds one that it does not. */
    @ParameterizedTest
    @EnumSource(RunKey.Part.class)
    void listsTheKeysThatTheReaderAsksFor(RunKey.Part part) throws IOException {
        assertThat(known(with(part, "\"strange\": 1")))
                .isEqualTo(Arrays.stream(RunKey.values())
                        .filter(key -> key.part() == part)
                        .map(RunKey::key)
                        .collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @EnumSource(RunKey.class)
    void everyExampleIsReadAndSaysSomethingOfItsOwn(RunKey key) throws IOException {
        String said = "\"" + key.key() + "\": " + key.example();
        assertThat(read(with(key.part(), said)).logs()).isNotEmpty();
        if (!key.usual().isEmpty() && !key.example().equals(key.usual())) {
            assertThat(read(with(key.part(), said))).isNotEqualTo(read(with(key.part(), "")));
        }
    }

    /** What is said to hold where a key is left out, said in full, is the same run. */
    @ParameterizedTest
    @EnumSource(RunKey.class)
    void whatIsLeftOutIsAsTold(RunKey key) throws IOException {
        if (key == RunKey.ZONE) {
            assertThat(key.usual())
                    .isEqualTo("\"" + read(with(RunKey.Part.RUN, "")).zone() + "\"");
            assertThat(UsualZone.isShownIn(read(with(RunKey.Part.RUN, "")).zone()))
                    .isTrue();
        } else if (key == RunKey.START) {
            RunFile left = read(with(RunKey.Part.RUN, ""));
            assertThat(key.usual())
                    .isEqualTo(
                            "\"" + left.clockStart(java.util.Optional.empty()).code() + "\"");
        } else if (!key.usual().isEmpty()) {
            assertThat(read(with(key.part(), "\"" + key.key() + "\": " + key.usual())))
                    .isEqualTo(read(with(key.part(), "")));
        }
    }

    @Test
    void everyColumnOfAgenciesIsReadWithItsExample() throws IOException {
        List<String> names =
                Arrays.stream(AgencyColumn.values()).map(AgencyColumn::code).toList();
        List<String> cells =
                Arrays.stream(AgencyColumn.values()).map(AgencyColumn::example).toList();
        Path file = Files.writeString(
                folder.resolve("agencies.csv"), String.join(",", names) + "\n" + String.join(",", cells) + "\n");
        assertThat(AgencyFile.read(file, UsualZone.ZONE)).hasSize(1);
    }

    private RunFile read(String text) throws IOException {
        return RunFileReading.read(Files.writeString(folder.resolve("run.json"), text));
    }

    private Set<String> known(String text) throws IOException {
        try {
            read(text);
            throw new AssertionError("the strange key was taken: " + text);
        } catch (InvalidInputException invalid) {
            return invalid.problems().stream()
                    .map(problem -> problem.message())
                    .filter(message -> message.startsWith("unknown key; known are "))
                    .map(message -> message.replace("unknown key; known are ", ""))
                    .flatMap(keys -> Arrays.stream(keys.split(", ")))
                    .collect(toCollection(TreeSet::new));
        }
    }

    /** A run file with something said in one of its parts. */
    private static String with(RunKey.Part part, String said) {
        String more = said.isEmpty() ? "" : ", " + said;
        String logs = "\"logs\": [{\"path\": \"logs\", \"source\": \"handling-log\"}]";
        String object = said.isEmpty() ? "{}" : "{" + said + "}";
        return switch (part) {
            case RUN ->
                said.startsWith("\"logs\"")
                        ? object
                        : "{" + logs + (needsEdition(said) ? ", \"edition\": \"2022\"" : "") + more + "}";
            case LOG ->
                "{\"logs\": [{"
                        + String.join(
                                ", ",
                                List.of(
                                        said.startsWith("\"path\"") ? said : "\"path\": \"logs\"",
                                        said.startsWith("\"source\"") ? said : "\"source\": \"handling-log\""))
                        + (said.startsWith("\"strange\"") ? more : "") + "}]}";
            case PERIOD ->
                "{" + logs + ", \"periods\": [{"
                        + String.join(
                                ", ",
                                List.of(
                                        said.startsWith("\"id\"") ? said : "\"id\": \"p\"",
                                        said.startsWith("\"from\"") ? said : "\"from\": \"2015-01-01\"",
                                        said.startsWith("\"to\"") ? said : "\"to\": \"2016-01-01\""))
                        + (said.startsWith("\"strange\"") ? more : "") + "}]}";
            case CLOCK ->
                "{" + logs + ", \"clock\": "
                        + (said.startsWith("\"start\"") ? object : "{\"start\": \"disposition\"" + more + "}") + "}";
            case THRESHOLDS -> "{" + logs + ", \"thresholds\": " + object + "}";
        };
    }

    private static boolean needsEdition(String said) {
        return said.matches("\"(entries|documents|panel|decisions)\".*");
    }
}
