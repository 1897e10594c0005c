package lapor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import lapor.source.Actor;
import lapor.source.Classification;
import lapor.source.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

class EventLogFileTest {
    private static final LogDescription ABOUT = new LogDescription(Instant.EPOCH);
    private static final LocalDate DAY = LocalDate.of(2022, 1, 3);
    private static final String HOSTILE = "\"A\" & 'B' <c> ]]> \uD83D\uDE00 \u200F\u202Eba\u2028 \u00E9";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(EventLogFormat.class)
    void leavesTheOldFileAndNothingElseWhenTheCasesBreakOff(EventLogFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("log"), "old");
        Iterator<Case> breakingOff =
                LongStream.range(0, 3).mapToObj(n -> simple(8 / (2 - n))).iterator();
        assertThatThrownBy(() -> EventLogFile.write(file, format, ABOUT, breakingOff))
                .isInstanceOf(ArithmeticException.class);
        assertThat(file).hasContent("old");
        assertThat(folder)
                .isDirectoryContaining(file::equals)
                .satisfies(where -> assertThat(where.toFile().list()).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource(EventLogFormat.class)
    void writesTheSameTextPlainAndZippedForItsOwnerOnly(EventLogFormat format) throws IOException {
        Path plain = folder.resolve("new/log");
        Path zipped = folder.resolve("new/log.gz");
        EventLogFile.write(plain, format, ABOUT, List.of(simple(1)).iterator());
        EventLogFile.write(zipped, format, ABOUT, List.of(simple(1)).iterator());
        try (InputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
            assertThat(in).hasBinaryContent(Files.readAllBytes(plain));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(plain)))
                .isEqualTo("rw-------");
    }

    @Test
    void keepsHostileTextInXes() throws Exception {
        Path file = folder.resolve("log.xes");
        EventLogFile.write(
                file, EventLogFormat.XES, ABOUT, List.of(hostile(HOSTILE)).iterator());
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(values(xml, "category")).containsExactly(HOSTILE);
        assertThat(values(xml, "org:group")).containsExactly(HOSTILE, HOSTILE);
        assertThat(values(xml, "time:timestamp"))
                .containsExactly(
                        "1970-01-01T00:00:00Z", "2022-01-03T00:00:00.000+00:00", "2022-01-03T00:00:00.001+00:00");
    }

    @Test
    void replacesWhatXmlCannotHold() throws Exception {
        Path file = folder.resolve("log.xes");
        String text = "a\uFFFEb\uFFFFc\u0000d\te\uD800f";
        EventLogFile.write(
                file, EventLogFormat.XES, ABOUT, List.of(hostile(text)).iterator());
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertThat(values(xml, "category")).containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @Test
    void keepsHostileTextInOcelAndTellsWhoDidWhat() throws IOException {
        Path file = folder.resolve("log.json");
        EventLogFile.write(
                file, EventLogFormat.OCEL, ABOUT, List.of(hostile(HOSTILE)).iterator());
        JsonNode log = new JsonMapper().readTree(file.toFile());
        JsonNode response = log.path("events").path(1);
        assertThat(response.path("relationships"))
                .map(to -> to.path("qualifier").textValue() + " "
                        + to.path("objectId").textValue())
                .containsExactly("of complaint-1", "by agency-" + HOSTILE, "of handling-1-1");
        assertThat(log.path("objects"))
                .map(object -> object.path("id").textValue())
                .containsExactly("complaint-1", "handling-1-1", "agency-" + HOSTILE);
        assertThat(log.path("objects")
                        .path(2)
                        .path("attributes")
                        .path(0)
                        .path("value")
                        .textValue())
                .isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @EnumSource(EventLogFormat.class)
    void writesALogWithoutAnyCase(EventLogFormat format) throws Exception {
        Path file = folder.resolve("log");
        EventLogFile.write(file, format, ABOUT, List.<Case>of().iterator());
        if (format == EventLogFormat.XES) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getElementsByTagName("trace")
                            .getLength())
                    .isZero();
        } else {
            assertThat(new JsonMapper().readTree(file.toFile()).path("objects").isArray())
                    .isTrue();
        }
    }

    private static Case simple(long number) {
        return new Case(
                number,
                Classification.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new CaseEvent(EventType.SUBMITTED, DAY, 0, Optional.empty(), Optional.empty())));
    }

    private static Case hostile(String text) {
        Optional<String> value = Optional.of(text);
        return new Case(
                1,
                Classification.OVERSIGHT,
                value,
                value,
                value,
                List.of(
                        new CaseEvent(EventType.SUBMITTED, DAY, 0, value, Optional.of(Actor.REPORTER)),
                        new CaseEvent(EventType.RESPONDED, DAY, 1, value, Optional.of(Actor.LIAISON))));
    }

    private static List<String> values(Document xml, String key) {
        return List.of("string", "date").stream()
                .map(xml::getElementsByTagName)
                .flatMap(found -> IntStream.range(0, found.getLength()).mapToObj(found::item))
                .map(Element.class::cast)
                .filter(element -> element.getAttribute("key").equals(key))
                .map(element -> element.getAttribute("value"))
                .toList();
    }
}
