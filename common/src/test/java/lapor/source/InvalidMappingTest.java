package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** Every mistake of a mapping is found before a row is read. */
class InvalidMappingTest {
    private static final String FILED = "{'type': 'SUBMITTED', 'at': 'filed'}";
    private static final String TYPES = "submitted, verified, disposed, responded, reporter_replied, deferred, resumed,"
            + " returned, closed, reopened, archived, deleted, rated";

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesEveryMistake(String keys, List<String> problems) {
        String json = "{'id': 'own', 'system': 'own', 'fields': {'complaint_id': 'id'}, %s}".formatted(keys);
        assertThat(problems(json)).containsExactlyElementsOf(problems);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "rows of a table",
                        "'rows': 'a.b', 'format': 'csv', " + events(FILED),
                        "m: rows: cannot be, with a format that is not jsonl: it names a list in a JSON file"),
                mistake(
                        "days of no time",
                        "'days': ['filed', 'status'], " + events(FILED),
                        "m: days: must be time columns of events (filed), but has \"status\""),
                mistake("nothing to read", "'events': []", "m: events: needs at least one event, or a snapshot"),
                mistake(
                        "unknown event type",
                        events("{'type': 'ANSWERED', 'at': 'a'}"),
                        "m: events[0].type: must be one of " + TYPES + ", but is \"ANSWERED\""),
                mistake(
                        "unknown event type among synonyms",
                        events("{'type': {'column': 't', 'values': {'jawab': 'ANSWERED'}}, 'at': 'a'}"),
                        "m: events[0].type.values.jawab: must be one of " + TYPES + ", but is \"ANSWERED\""),
                mistake(
                        "no type",
                        events("{'at': 'a'}"),
                        "m: events[0].type: is missing, expected an event type or a column"),
                mistake(
                        "no time",
                        events("{'type': 'CLOSED'}"),
                        "m: events[0].at: is missing, expected the column with the time"),
                mistake(
                        "times of no column",
                        events("{'type': 'CLOSED', 'at': []}"),
                        "m: events[0].at: needs at least one column"),
                mistake(
                        "column named twice",
                        events("{'type': 'CLOSED', 'at': ['a', 'a']}"),
                        "m: events[0].at: names a column twice; once is enough for all columns of its name"),
                mistake(
                        "before something that is no time",
                        events(FILED + ", {'type': 'CLOSED', 'at': 'a', 'before': 'b'}"),
                        "m: events[1].before: must be a time column of another event (filed), or an ignored column, but is"
                                + " \"b\""),
                mistake(
                        "before itself",
                        events("{'type': 'CLOSED', 'at': 'a', 'before': 'a'}"),
                        "m: events[0].before: must be a time column of another event, or an ignored column, but is \"a\""),
                mistake(
                        "condition without column and test",
                        events("{'type': 'CLOSED', 'at': 'a', 'when': {}}"),
                        "m: events[0].when.column: is missing, expected a text",
                        "m: events[0].when.in: needs one of in, notIn, present"),
                mistake(
                        "condition with two tests",
                        events("{'type': 'CLOSED', 'at': 'a', 'when': [{'column': 's', 'in': ['x'], 'notIn': ['y']}]}"),
                        "m: events[0].when[0].in: needs one of in, notIn, present"),
                mistake(
                        "filter of nothing",
                        "'filters': [{'column': 's', 'in': []}], " + events(FILED),
                        "m: filters[0].in: needs at least one value"),
                mistake(
                        "present as a text",
                        "'filters': [{'column': 's', 'present': 'yes'}], " + events(FILED),
                        "m: filters[0].present: must be true or false, but is \"yes\""),
                mistake(
                        "the same events twice",
                        events(FILED + ", {'type': 'CLOSED', 'at': 'a'}, {'type': 'CLOSED', 'at': ['b', 'a']}"),
                        "m: events[2]: tells the same events as events[1]"),
                mistake(
                        "once, several times",
                        events("{'type': 'RESPONDED', 'at': ['a', 'b'], 'once': true}"),
                        "m: events[0].once: cannot be, with several times in a row"),
                mistake(
                        "once, with an id",
                        events("{'type': 'CLOSED', 'at': 'a', 'once': true, 'fields': {'event_id': 'e'}}"),
                        "m: events[0].once: cannot be, with an event_id: the source tells by it what is one event"),
                mistake(
                        "once, of any type",
                        events("{'type': {'column': 't'}, 'at': 'a', 'once': true}"),
                        "m: events[0].once: cannot be, with a type that each row says"),
                mistake(
                        "unknown list",
                        events(
                                "{'type': 'CLOSED', 'at': 'a', 'fields': {'actor': {'column': 'x', 'values': 'actors'}}}"),
                        "m: events[0].fields.actor.values: unknown list \"actors\"; known are lapor-actor,"
                                + " lapor-classification, lapor-status"),
                mistake(
                        "wrong list",
                        events("{'type': 'CLOSED', 'at': 'a', 'fields': {'actor': {'column': 'x', 'values':"
                                + " {'Bot': 'MACHINE', ' bot': 'SYSTEM'}}}}"),
                        "m: events[0].fields.actor.values. bot: is there twice, in another spelling"),
                mistake(
                        "constant that is none",
                        events("{'type': 'CLOSED', 'at': 'a', 'fields': {'actor': {'constant': 'ROBOT'}}}"),
                        "m: events[0].fields.actor.constant: must be one of national_admin, agency_admin, liaison,"
                                + " reporter, system, but is \"ROBOT\""),
                mistake(
                        "unknown field",
                        events("{'type': 'CLOSED', 'at': 'a', 'fields': {'mood': 'x'}}"),
                        "m: events[0].fields.mood: unknown field; known are event_id, complaint_id, agency_id, actor,"
                                + " channel, classification, category, region_id, anonymous, secret, reporter, rating,"
                                + " due, response"),
                mistake(
                        "formats and zone",
                        "'zone': 'Mars', 'dateFormats': ['iso', 'HH:mm'], " + events(FILED),
                        "m: zone: must be a time zone such as Asia/Jakarta, but is \"Mars\"",
                        "m: dateFormats[1]: must be " + MappingTimes.EXPECTED + ", but is \"HH:mm\""),
                mistake(
                        "expression that is none",
                        snapshot("'night': {'fileName': '(2'}, 'status': 's', 'implies': {'new': ['SUBMITTED']}"),
                        "m: snapshot.night.fileName: must be a regular expression such as \"status-(\\\\d{8})\", but is"
                                + " \"(2\""),
                mistake(
                        "empty snapshot",
                        snapshot(""),
                        "m: snapshot.status: is missing, expected the column with the status",
                        "m: snapshot.implies: needs at least one status",
                        "m: snapshot.night: is missing, expected an object"),
                mistake(
                        "statuses that say too much or nothing",
                        snapshot("'night': {'column': 'n', 'format': 'iso'}, 'status': {'column': 's', 'values':"
                                + " {'Lama': 'old'}}, 'implies': {'new': ['RATED', 'BORN'], 'void': []}"),
                        "m: snapshot.implies.new: \"RATED\" is no event that a status can imply",
                        "m: snapshot.implies.new: \"BORN\" is no event that a status can imply",
                        "m: snapshot.implies.void: needs at least one event type",
                        "m: snapshot.status.values: means old, which implies does not tell of",
                        "m: snapshot.night.format: has no meaning for a column, whose formats are dateFormats"));
    }

    @Test
    void missesTheComplaintAndItsEventsIds() {
        assertThat(problems("{'id': 'own', 'system': 'own', 'events': [" + FILED + "]}"))
                .containsExactly("m: events[0]: has no complaint_id");
        assertThat(problems("{'id': 'own', 'system': 'own', 'fields': {'complaint_id': 'id', 'event_id': 'e'},"
                        + " 'events': [" + FILED + ", {'type': 'CLOSED', 'at': 'a', 'fields': {'event_id': 'f'}}]}"))
                .containsExactly(
                        "m: events[0].fields.event_id: is missing: the events of a row would share the row's event_id");
    }

    @Test
    void acceptsEveryBundledMapping() {
        assertThat(SourceMappingFile.bundled()).allSatisfy(file -> {
            assertThat(file.mapping().id()).isEqualTo(file.name());
            assertThat(file.mapping().reads()).isPresent();
        });
    }

    private static Arguments mistake(String name, String keys, String... problems) {
        return argumentSet(name, keys, List.of(problems));
    }

    private static String events(String events) {
        return "'events': [" + events + "]";
    }

    private static String snapshot(String keys) {
        return "'snapshot': {" + keys + "}";
    }

    private static List<String> problems(String json) {
        String text = json.replace('\'', '"').replace("row\"s", "row's");
        return ProblemLists.of(() -> new SourceMappingFile("m", text).mapping());
    }
}
