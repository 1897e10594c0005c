package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class SnapshotMappingTest {
    private static final String STATUSES =
            "\"status\": {\"column\": \"status\", \"values\": {\"Baru\": \"new\", \"Sampai\": \"sent\"}},"
                    + " \"implies\": {\"new\": [\"SUBMITTED\"], \"sent\": [\"SUBMITTED\", \"DISPOSED\"]}},";
    private static final SourceMapping BY_NAME = MappedRows.mapping(
            "", "\"snapshot\": {\"night\": {\"fileName\": \"\\\\d{4}-\\\\d\\\\d-\\\\d\\\\d\"}, " + STATUSES);
    private static final SourceMapping BY_COLUMN =
            MappedRows.mapping("", "\"snapshot\": {\"night\": {\"column\": \"night\"}, " + STATUSES);

    @Test
    void takesTheNightFromTheNameOfTheFile() {
        Observation seen = MappedRows.map(BY_NAME, Map.of("id", List.of("7"), "status", List.of("BARU")))
                .observation()
                .orElseThrow();
        assertThat(seen.night()).isEqualTo(Instant.parse("2022-01-04T17:00:00Z"));
        assertThat(seen.implied()).containsExactly(EventType.SUBMITTED);
        assertThat(new RowMapping(BY_NAME, "logs/2022-01-05/status.csv").fileProblem())
                .as("a night in the name of a folder")
                .contains("its name states no night of a snapshot: mapping own looks for \\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void takesTheNightFromAColumn() {
        Map<String, List<String>> row =
                Map.of("id", List.of("7"), "status", List.of("new"), "night", List.of("2022-01-06T01:00:00+07:00"));
        assertThat(MappedRows.map(BY_COLUMN, row).observation().orElseThrow().night())
                .isEqualTo(Instant.parse("2022-01-05T18:00:00Z"));
        assertThat(MappedRows.rejection(BY_COLUMN, Map.of("id", List.of("7"), "status", List.of("new"))))
                .isEqualTo("time_missing | night | ");
    }

    @Test
    void rejectsStatusesItDoesNotKnowAndAgenciesThatMustBeNamed() {
        assertThat(MappedRows.rejection(BY_NAME, Map.of("id", List.of("7"), "status", List.of("Batal"))))
                .isEqualTo("status_unknown | status | Aaaaa");
        assertThat(MappedRows.rejection(BY_NAME, Map.of("id", List.of("7")))).isEqualTo("status_unknown | status | ");
        assertThat(MappedRows.rejection(BY_NAME, Map.of("id", List.of("7"), "status", List.of("Sampai"))))
                .isEqualTo("agency_missing | unit | ");
    }
}
