package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class SourcesCommandTest {
    private SmallWorld world;

    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        world = SmallWorld.in(folder);
    }

    @Test
    void listsEveryBundledMapping() {
        SmallWorld.Ended ended = world.command("sources");
        assertThat(ended.code()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said().lines().map(line -> line.split(" ")[0]))
                .containsExactly("mapping", "handling-log", "lapor-export", "lapor-status");
    }

    @Test
    void showsWhatBecomesOfEachColumnAndOfAllRows() {
        world.write(
                "odd.csv",
                """
                complaint_id,type,at,agency_id,reporter,attachment
                1,SUBMITTED,2022-01-05T08:00:00,,Siti,x
                2,RESPONDED,5 Jan,A1,,x
                3,DISPOSED,2022-01-05T08:00:00,,,x
                4,SUBMITTED,2022-01-05T08:00:00,,,x
                """);
        SmallWorld.Ended ended = check("handling-log", "odd.csv", "--rows", "2");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains(
                        "line | source column | value | field/event | result",
                        "2 | complaint_id | 1 | complaint_id | 1",
                        "2 | reporter | Aaaa | reporter | a keyed hash",
                        "2 | at | 2022-01-05T08:00:00 | time of event | 2022-01-05T01:00:00Z",
                        "3 | at | 9 Aaa | time of event | rejected: time_unreadable",
                        " | channel | channel | no value",
                        "3 | agency_id | A1 | agency_id | A1",
                        "unknown columns: attachment",
                        "rows read: 4",
                        "agency_missing | error | 1 | 25.00% | Agency is empty",
                        "time_unreadable | error | 1 | 25.00% | Time is not readable",
                        "time_unreadable | 3 | at | 9 Aaa",
                        "agency_missing | 4 | agency_id")
                .anyMatch(line -> line.startsWith("the field `due` | due_on_time_rate"));
    }

    /** Nobody may find out by a week of empty pages what one line could have said. */
    @Test
    void warnsOfWhatAMappingLeavesOpenAndOfOddTimesAndIds() {
        world.write(
                "own.json",
                """
                {"id": "own", "system": "own", "fields": {"complaint_id": "id", "agency_id": "unit", "reporter": "name",
                  "actor": {"column": "who", "values": {"robot": "SYSTEM", "clerk": "AGENCY_ADMIN"}}},
                 "events": [{"type": "SUBMITTED", "at": "opened", "once": true},
                   {"type": "CLOSED", "at": "done", "when": {"column": "state", "in": ["ended"]}}]}
                """);
        world.write(
                "log.csv",
                """
                id,unit,name,who,opened,done,state
                007,A1,Siti Rahmawati,robot,2022-01-05T08:00:00,2022-01-06,ended
                7,A1,0812-3456-7890,clerk,2022-01-05T08:00:00,2022-01-06,ended
                8,A1,siti@example.org,clerk,2032-01-05T08:00:00,2022-01-07,ended
                9,A1,,clerk,2022-01-05T08:00:00,2022-01-08,Siti Rahmawati 0812-3456-7890
                """);
        SmallWorld.Ended ended = check(
                world.path("own.json").toString(), "log.csv", "--as-of", "2022-02-01T00:00:00Z");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said())
                .contains(
                        "warning: mapping_once_unsaid: events[0].once",
                        "warning: mapping_list_unsaid: fields.actor.values",
                        "warning: column_days_only: done",
                        "warning: event_after_as_of: 1 events after 2022-02-01T00:00:00Z",
                        "warning: ids_shortened: 1 ids")
                .doesNotContain("Rahmawati", "7890", "siti@");
        assertThat(ended.said().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .contains("2 | state | ended | CLOSED when | holds")
                .anyMatch(line -> line.startsWith("events of type RESPONDED | ") && line.contains("first_response_"));
    }

    @Test
    void listsTheProblemsOfAMappingAndOfAFile() {
        world.write("own.json", "{\"id\": \"own\", \"system\": \"own\", \"zone\": \"Mars\", \"events\": []}");
        SmallWorld.Ended bad = check(world.path("own.json").toString(), "run.json");
        assertThat(bad.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(bad.problems())
                .containsExactly(
                        "own.json: zone: must be a time zone such as Asia/Jakarta, but is \"Mars\"",
                        "own.json: events: needs at least one event, or a snapshot");
        SmallWorld.Ended file = check("lapor-status", "agencies.csv");
        assertThat(file.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(file.problems())
                .containsExactly(
                        "agencies.csv: column \"DisposisiInstansiID\" is missing, mapping lapor-status needs it; found"
                                + " agency_id, name, type, zone",
                        "agencies.csv: column \"Status\" is missing, mapping lapor-status needs it; found agency_id, name,"
                                + " type, zone",
                        "agencies.csv: column \"id\" is missing, mapping lapor-status needs it; found agency_id, name,"
                                + " type, zone",
                        "agencies.csv: its name states no night of a snapshot: mapping lapor-status looks for"
                                + " (\\d{4}-\\d{2}-\\d{2})");
    }

    @Test
    void refusesAFileOfJsonLinesThatAnIngestWouldRefuse() {
        world.write(
                "log.jsonl",
                "{\"complaint_id\": \"1\", \"type\": \"SUBMITTED\", \"agency_id\": \"A1\", \"when\": \"2022-01-03\"}\n");
        SmallWorld.Ended ended = check("handling-log", "log.jsonl");
        assertThat(ended.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(ended.problems())
                .containsExactly("log.jsonl: column \"at\" is missing, mapping handling-log needs it;"
                        + " found agency_id, complaint_id, type, when");
    }

    private SmallWorld.Ended check(String mapping, String file, String... options) {
        String[] arguments = new String[4 + options.length];
        System.arraycopy(
                new String[] {"sources", "check", mapping, world.path(file).toString()}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        return world.command(arguments);
    }
}
