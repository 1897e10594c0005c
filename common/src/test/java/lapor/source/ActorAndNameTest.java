package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who closed, by the time of the day or by a name; and which agency, by the file's name. */
class ActorAndNameTest {

    @ParameterizedTest
    @CsvSource({
        "01:00:00, 2022-01-03T01:00:00, SYSTEM",
        "01:00:00, 2022-01-03T01:00:01, ",
        "01:00-01:30, 2022-01-03T01:00:00, SYSTEM",
        "01:00-01:30, 2022-01-03T01:29:59, SYSTEM",
        "01:00-01:30, 2022-01-03T01:30:00, ",
        "23:30-00:30, 2022-01-03T00:10:00, SYSTEM",
        "23:30-00:30, 2022-01-03T23:30:00, SYSTEM",
        "23:30-00:30, 2022-01-03T12:00:00, ",
    })
    void knowsTheNightlyJobByItsTime(String span, String at, Actor expected) {
        SourceMapping mapping = MappedRows.mapping(
                "{\"type\": \"CLOSED\", \"at\": \"at\", \"actorByTime\": {\"" + span + "\": \"system\"}}");
        assertThat(MappedRows.map(mapping, Map.of("id", List.of("1"), "at", List.of(at)))
                        .events()
                        .get(0)
                        .actor())
                .isEqualTo(Optional.ofNullable(expected));
    }

    /** Without an "otherwise", every closing by a person would be rejected, or nobody's. */
    @ParameterizedTest
    @CsvSource({"CRON, SYSTEM", "Budi, AGENCY_ADMIN", "national_admin, AGENCY_ADMIN"})
    void knowsTheSystemByItsNameAndTakesAllOthersForPeople(String name, Actor expected) {
        SourceMapping mapping = MappedRows.mapping(
                """
                {"type": "CLOSED", "at": "at", "fields": {"actor":
                 {"column": "by", "values": {"cron": "SYSTEM"}, "otherwise": "AGENCY_ADMIN"}}}
                """);
        assertThat(MappedRows.map(
                                mapping,
                                Map.of("id", List.of("1"), "at", List.of("2022-01-03"), "by", List.of(name)))
                        .events()
                        .get(0)
                        .actor())
                .contains(expected);
    }

    @Test
    void readsTheAgencyInTheFilesName() {
        SourceMapping mapping = new SourceMappingFile(
                        "m",
                        """
                        {"id": "m", "system": "s", "fields": {"complaint_id": "id",
                          "agency_id": {"fileName": "^(?:log-)?([a-z]+)-\\\\d{4}", "values": {"pu": "D1"}, "others": "as_written"}},
                         "events": [{"type": "RESPONDED", "at": "at"}]}
                        """)
                .mapping();
        SourceRow row = column -> List.of(column.equals("id") ? "1" : "2022-01-03");
        assertThat(new RowMapping(mapping, "logs/2022/log-pu-2022.csv").map(row).events().get(0).agencyId())
                .contains("D1");
        assertThat(new RowMapping(mapping, "bkd-2022.csv").map(row).events().get(0).agencyId()).contains("bkd");
        assertThat(new RowMapping(mapping, "2022.csv").fileProblem())
                .hasValueSatisfying(problem -> assertThat(problem).contains("does not say what mapping m looks for"));
        assertThat(new RowMapping(mapping, "bkd-2022.csv").saidByName())
                .isNotEqualTo(new RowMapping(mapping, "pu-2022.csv").saidByName());
    }
}
