package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyFile;
import lapor.agency.Peer;
import lapor.calendar.UsualZone;
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
        SmallWorld.Ended ended = check(world.path("own.json").toString(), "log.csv", "--as-of", "2022-02-01T00:00:00Z");
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

    /**
     * What each row of a complaint repeats is counted once for each agency that ever had it, unless somebody says so.
     */
    @Test
    void warnsOfOneEventAtSeveralAgencies() {
        world.write(
                "own.json",
                """
                {"id": "own", "system": "own", "zone": "UTC", "since": "2022-01-01",
                 "fields": {"complaint_id": "id", "agency_id": "unit"},
                 "events": [{"type": "DISPOSED", "at": "changed", "changes": {"column": "unit"}},
                   {"type": "CLOSED", "at": "done", "once": "last"}]}
                """);
        world.write(
                "log.csv",
                """
                id,unit,changed,done
                1,A1,2022-01-07T08:00:00,2022-01-09T10:00:00
                1,A2,2022-01-06T08:00:00,2022-01-09T10:00:00
                1,A1,2022-01-05T08:00:00,2022-01-09T10:00:00
                1,A1,2022-01-05T09:00:00,2022-01-09T10:00:00
                2,A1,2021-12-31T08:00:00,
                """);
        SmallWorld.Ended ended = check(world.path("own.json").toString(), "log.csv", "--as-of", "2022-02-01T00:00:00Z");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said())
                .contains(
                        "warning: event_at_several_agencies: CLOSED of 1 complaints; if the time is the whole complaint's,"
                                + " \"fields\": {\"agency_id\": null}",
                        "warning: zone_of_days: UTC, days counted in Asia/Jakarta",
                        "times from 2022-01-05 to 2022-01-09; an \"asOf\" after all of them: \"2022-01-10T00:00:00+00:00\"",
                        "in the event CLOSED \"fields\": {\"actor\": {\"constant\": \"AGENCY_ADMIN\"}}");
        assertThat(ended.said().lines().map(line -> line.replaceAll(" {2,}", " | ")))
                .as("changes are compared in the order of time, not of the file")
                .contains(
                        "4 | unit | A1 | DISPOSED when it changes | 2022-01-05T08:00:00Z",
                        "3 | unit | A2 | DISPOSED when it changes | 2022-01-06T08:00:00Z",
                        "2 | unit | A1 | DISPOSED when it changes | 2022-01-07T08:00:00Z",
                        "CLOSED | 2 | 1",
                        "DISPOSED | 3 | 1",
                        "time_before_system | 6 | changed | 2021-12-31, before since 2022-01-01");
    }

    /** What nobody's row tells of is the last receiver's of all, be it received later: whoever maps must know. */
    @Test
    void warnsOfWhatNamesNoAgencyAndHappenedBeforeTheLastOneReceivedTheComplaint() {
        world.write(
                "log.csv",
                """
                complaint_id,type,at,agency_id
                1,DISPOSED,2022-01-05T08:00:00,A1
                1,RESPONDED,2022-01-06T08:00:00,
                1,DISPOSED,2022-01-07T08:00:00,A2
                1,CLOSED,2022-01-08T08:00:00,
                2,DISPOSED,2022-01-05T08:00:00,A1
                2,RESPONDED,2022-01-06T08:00:00,
                3,DISPOSED,2022-01-05T08:00:00,A1
                3,RESPONDED,2022-01-06T08:00:00,A1
                3,DISPOSED,2022-01-07T08:00:00,A2
                """);
        SmallWorld.Ended ended = check("handling-log", "log.csv");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said()).contains("warning: event_before_last_receipt: 1 events: ");
    }

    /** Of every other value the mapping has said what it means; nothing is left to warn of. */
    @Test
    void doesNotWarnOfAListThatSaysWhatAllElseMeans() {
        world.write(
                "own.json",
                """
                {"id": "own", "system": "own", "fields": {"complaint_id": "complaint_id", "agency_id": "agency_id",
                  "actor": {"column": "actor", "values": {"robot": "SYSTEM"}, "otherwise": "AGENCY_ADMIN"}},
                 "events": [{"type": "SUBMITTED", "at": "at", "once": "first"}]}
                """);
        SmallWorld.Ended ended = check(world.path("own.json").toString(), SmallWorld.LOG);
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said()).contains("rows read: ").doesNotContain("mapping_list_unsaid");
    }

    /** An agency that is a shape in a published table is nobody; who writes the mapping must know before. */
    @Test
    void warnsOfNamesThatWillBeShownByTheirShape() {
        String text = "lampu jalan di depan rumah kami padam sejak bulan lalu";
        String agency = "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Kepulauan Mentawai";
        world.write(
                "log.csv",
                "complaint_id,type,at,agency_id\n1,SUBMITTED,2022-01-05,%s\n2,SUBMITTED,2022-01-05,%s\n"
                        .formatted(text, agency));
        SmallWorld.Ended ended = check("handling-log", "log.csv");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said())
                .contains("warning: text_misplaced: agency_id, 1 values in 1 events; names in an agencies file", agency)
                .doesNotContain(text);
    }

    /** Written by hand, a list of two hundred agencies has typing errors, and each is an agency more. */
    @Test
    void writesAListOfTheAgenciesThatALogNames() {
        String text = "lampu jalan di depan rumah kami padam sejak bulan lalu";
        world.write(
                "odd.csv",
                "complaint_id,type,at,agency_id\n1,SUBMITTED,2022-01-05,%s\n2,SUBMITTED,2022-01-05,\"Dinas \"\"A\"\", B\"\n"
                                .formatted(text)
                        + "3,SUBMITTED,2022-01-05,\n4,DISPOSED,2022-01-05,X \n5,NONSENSE,2022-01-05,Y\n");
        SmallWorld.Ended ended =
                world.command("sources", "agencies", world.path("odd.csv").toString(), "--source", "handling-log");
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
        assertThat(ended.said().lines())
                .containsExactlyInAnyOrder(
                        "agency_id,name,type",
                        "\"Dinas \"\"A\"\", B\",\"Dinas \"\"A\"\", B\",",
                        "\"X\",\"X\",",
                        "left out: 1 values that look like text of a person; add those that are names by hand");
        world.write(
                "listed.csv",
                String.join(
                                "\n",
                                ended.said()
                                        .lines()
                                        .filter(line -> !line.startsWith("left"))
                                        .toList()) + "\n");
        assertThat(AgencyFile.read(world.path("listed.csv"), UsualZone.ZONE))
                .as("what was written is read, without a type")
                .hasSize(2)
                .allSatisfy(agency -> assertThat(agency.peer()).isEqualTo(Peer.ALL));
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
