package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class RepeatedTimesTest {
    private static final List<String> ID = List.of("7");
    private static final List<String> UNIT = List.of("A");

    @Test
    void makesAnEventOfEachColumnOfAList() {
        SourceMapping mapping = MappedRows.mapping("{\"type\": \"RESPONDED\", \"at\": [\"first\", \"more\"]}");
        assertThat(MappedRows.events(
                        mapping,
                        Map.of(
                                "id",
                                ID,
                                "unit",
                                UNIT,
                                "first",
                                List.of("2022-01-05T00:00:00Z"),
                                "more",
                                List.of("2022-01-07T00:00:00Z", "2022-01-06T00:00:00Z"))))
                .containsExactly(
                        "RESPONDED 2022-01-05T00:00:00Z",
                        "RESPONDED 2022-01-07T00:00:00Z",
                        "RESPONDED 2022-01-06T00:00:00Z");
        assertThat(mapping.repeatedColumns()).containsExactly("first", "more");
    }

    @Test
    void takesACellApartAtItsSeparator() {
        SourceMapping mapping =
                MappedRows.mapping("{\"type\": \"RESPONDED\", \"at\": {\"column\": \"all\", \"split\": \"|\"}}");
        assertThat(MappedRows.events(
                        mapping,
                        Map.of(
                                "id",
                                ID,
                                "unit",
                                UNIT,
                                "all",
                                List.of("2022-01-05T00:00:00Z | |2022-01-06T00:00:00Z|"))))
                .containsExactly("RESPONDED 2022-01-05T00:00:00Z", "RESPONDED 2022-01-06T00:00:00Z");
        assertThat(mapping.repeatedColumns()).isEmpty();
    }

    @Test
    void rejectsTheWholeRowForOneBadTimeOfAList() {
        SourceMapping mapping = MappedRows.mapping("{\"type\": \"RESPONDED\", \"at\": [\"more\"]}");
        assertThat(MappedRows.rejection(
                        mapping, Map.of("id", ID, "unit", UNIT, "more", List.of("2022-01-05", "5 Jan"))))
                .isEqualTo("time_unreadable | more | 9 Aaa");
    }

    @Test
    void rejectsSeveralValuesWhereOneIsExpected() {
        SourceMapping mapping = MappedRows.mapping("{\"type\": \"RESPONDED\", \"at\": \"at\"}");
        assertThat(MappedRows.rejection(
                        mapping, Map.of("id", ID, "unit", List.of("A", "B"), "at", List.of("2022-01-05"))))
                .isEqualTo("value_repeated | unit | A,A");
    }

    @Test
    void tellsTheEventsOfAListApartThoughTheyShareTheRowsId() {
        SourceMapping mapping = MappedRows.mapping(
                "{\"type\": \"RESPONDED\", \"at\": [\"more\"], \"fields\": {\"event_id\": \"event\"}}");
        List<Event> events = MappedRows.map(
                        mapping,
                        Map.of(
                                "id",
                                ID,
                                "unit",
                                UNIT,
                                "event",
                                List.of("e"),
                                "more",
                                List.of("2022-01-05", "2022-01-06")))
                .events();
        assertThat(events.stream().map(event -> event.id().orElseThrow()).distinct())
                .hasSize(2);
    }

    @Test
    void givesAnEventThatHappensOnceTheSameIdWhateverItsTime() {
        SourceMapping mapping = MappedRows.mapping("{\"type\": \"DISPOSED\", \"at\": \"at\", \"once\": true}");
        String id = id(mapping, "A", "2022-01-05");
        assertThat(id(mapping, "A", "2022-01-09")).isEqualTo(id);
        assertThat(id(mapping, "B", "2022-01-05")).isNotEqualTo(id);
        assertThat(MappedRows.rejection(
                        mapping, Map.of("id", ID, "unit", UNIT, "at", List.of("2022-01-05", "2022-01-06"))))
                .isEqualTo("value_repeated | at | 9999-99-99");
    }

    private static String id(SourceMapping mapping, String unit, String at) {
        return MappedRows.map(mapping, Map.of("id", ID, "unit", List.of(unit), "at", List.of(at)))
                .events()
                .get(0)
                .id()
                .orElseThrow();
    }
}
