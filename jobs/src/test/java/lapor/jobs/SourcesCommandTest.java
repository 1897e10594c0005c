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
                        "3 | at | 5 Jan | time of event | rejected: time_unreadable",
                        "unknown columns: attachment",
                        "rows read: 4",
                        "agency_missing | error | 1 | 25.00% | Agency is empty",
                        "time_unreadable | error | 1 | 25.00% | Time is not readable");
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
