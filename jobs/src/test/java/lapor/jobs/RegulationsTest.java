package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Limits, working weeks and successors are data of the run: what another file of them does to results. */
@ExtendWith(SparkExtension.class)
class RegulationsTest {
    private static final String LAKE = "\"lake\":";
    private static final String RULES = "\"rules\": \"rules.json\", ";
    private static final String WORK_TIME = "\"workTime\": \"hours.json\", ";
    private static final String FOLDED = "\"succession\": \"folded\", ";

    private SmallWorld world;

    /**
     * 6 complaints received on Friday 7 January 2022 and answered on Wednesday 12: 3 working days. 6 received on Monday
     * 10 and answered on Thursday 13: 3. One received on 7 and answered on Monday 17: 6. One received on 10 and
     * answered on Wednesday 12: 2. All of that by A1; A2, which A1 took over, answered 12 within the day.
     */
    @BeforeEach
    void makeWorld(@TempDir Path folder) {
        List<String> rows = new ArrayList<>(List.of(SmallWorld.HEADER));
        for (int i = 0; i < 6; i++) {
            answered(rows, "A1", "07", "12");
            answered(rows, "A1", "10", "13");
            answered(rows, "A2", "05", "05");
            answered(rows, "A2", "06", "06");
        }
        answered(rows, "A1", "07", "17");
        answered(rows, "A1", "10", "12");
        world = SmallWorld.in(folder)
                .write(SmallWorld.LOG, String.join("\n", rows) + "\n")
                .write(
                        "agencies.csv",
                        """
                        agency_id,name,type,zone,valid_to,successor_id
                        A1,Kota Satu,city,,,
                        A2,Kota Dua,city,Asia/Makassar,2022-01-20,A1
                        """);
    }

    /** Within 5 days: 6 of the 7 of Friday; within 2 since Monday: 1 of the 7 of Monday. */
    @Test
    void judgesAHandlingByTheLimitOfItsDayOfReceipt() {
        world.write("rules.json", rules(2)).replace("run.json", LAKE, RULES + LAKE);
        night();
        assertThat(metric("A1", "first_response_on_time_rate")).isEqualTo(List.of("7", "14"));
        world.write("rules.json", rules(3));
        assertThat(judgedAgain().problems()).isEmpty();
        assertThat(metric("A1", "first_response_on_time_rate"))
                .as("another limit from the same day needs no new count")
                .isEqualTo(List.of("13", "14"));
    }

    @Test
    void refusesToJudgeAMonthByLimitsThatChangeInsideIt() {
        night();
        assertThat(metric("A1", "first_response_on_time_rate")).isEqualTo(List.of("13", "14"));
        world.write("rules.json", rules(2)).replace("run.json", LAKE, RULES + LAKE);
        SmallWorld.Ended again = judgedAgain();
        assertThat(again.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(again.problems())
                .containsExactly("rules: the last run did not count the days before and from 2022-01-10 apart;"
                        + " run nightly or measure first");
    }

    /** With Saturdays, what was answered on the Wednesday after Friday took 4 days, and on the Monday after next 8. */
    @Test
    void countsDaysByTheAgencysWeek() {
        world.write("hours.json", sixDays("A1")).replace("run.json", LAKE, WORK_TIME + LAKE);
        night();
        assertThat(metric("A1", "first_response_mean_days"))
                .as("6 x 4 + 6 x 3 + 8 + 2, of 14")
                .isEqualTo(List.of("52", "14"));
        world.write("hours.json", sixDays("A2"));
        SmallWorld.Ended again = judgedAgain();
        assertThat(again.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(again.problems()).hasSize(1).first().asString().startsWith("workTime: must be as the last run");
    }

    @Test
    void foldsAnAgencyIntoItsSuccessorAndBackWithoutCountingAgain() throws IOException {
        night();
        assertThat(metric("A2", "received")).isEqualTo(List.of("12", "12"));
        String quality = Files.readString(world.path("out/current/quality.csv"));
        assertThat(quality).doesNotContain("agency_folded");

        world.replace("run.json", LAKE, FOLDED + LAKE);
        SmallWorld.Ended folded = judgedAgain();
        assertThat(folded.code()).as(folded.said()).isEqualTo(ExitCode.DONE);
        assertThat(metric("A1", "received")).isEqualTo(List.of("26", "26"));
        assertThat(metric("A1", "first_response_on_time_rate")).isEqualTo(List.of("25", "26"));
        assertThat(world.path("out/current/metrics.csv")).content().doesNotContain("\nA2,");
        assertThat(world.path("out/current/quality.csv"))
                .content()
                .contains("\nagency_folded,info,12,0.46153846153846156,A2 into A1\n");
        assertThat(world.path("out/current/manifest.json")).content().contains("\"succession\" : \"folded\"");

        world.replace("run.json", FOLDED, "");
        judgedAgain();
        assertThat(metric("A2", "received")).isEqualTo(List.of("12", "12"));
        assertThat(world.path("out/current/quality.csv")).content().isEqualTo(quality);
    }

    @Test
    void listsEveryMistakeOfRulesWorkingTimeAndSuccession() {
        world.write(
                        "rules.json",
                        rules(2).replace("\"below\": 5", "\"below\": 0").replace("2022-01-10", "10.1."))
                .write(
                        "hours.json",
                        sixDays("A9").replace("\"SATURDAY\": [\"08:00-12:00\"]", "\"SATURDAY\": [\"12:00-08:00\"]"))
                .replace("run.json", LAKE, RULES + WORK_TIME + "\"claims\": \"claims.csv\", " + FOLDED + LAKE)
                .write("claims.csv", "agency_id,metric,period,value,numerator,denominator\nA2,received,2022,12,,\n");
        Refusal.of(
                world,
                2,
                "hours.json: weeks[1].hours.SATURDAY[0]: must be a stretch of one day such as 07:30-12:00, which ends"
                        + " after it begins and by 24:00, but is \"12:00-08:00\"",
                "rules.json: smallCell.below: must be a number from 1 to 100, but is 0",
                "rules.json: limits[1].validFrom: must be a date such as 2022-01-31, but is \"10.1.\"",
                "rules.json: limits[1].validFrom: must be there, and after the date of the entry before",
                "claims: agency \"A2\" is folded into \"A1\", which must be named instead");
        Refusal.of(
                world.write("rules.json", rules(2))
                        .write("hours.json", sixDays("A9"))
                        .replace("run.json", "\"folded\"", "\"as-was\""),
                2,
                "hours.json: no agency has the id \"A9\"");
    }

    private static void answered(List<String> rows, String agency, String received, String answered) {
        int id = rows.size();
        rows.add("%d,SUBMITTED,2022-01-%sT08:00:00,,reporter,website,Siti %d,".formatted(id, received, id));
        rows.add("%d,DISPOSED,2022-01-%sT09:00:00,%s,national_admin,,,".formatted(id, received, agency));
        rows.add("%d,RESPONDED,2022-01-%sT10:00:00,%s,liaison,,,".formatted(id, answered, agency));
    }

    private void night() {
        SmallWorld.Ended ended = world.nightly();
        assertThat(ended.code()).as(ended.said()).isEqualTo(ExitCode.DONE);
    }

    private SmallWorld.Ended judgedAgain() {
        return world.command(
                "evaluate", "--as-current", "--run", world.path("run.json").toString());
    }

    /** Numerator and n of a metric in January 2022. */
    private List<String> metric(String agency, String metric) {
        try {
            String row = Files.readAllLines(world.path("out/current/metrics.csv")).stream()
                    .filter(line -> line.startsWith(agency + ",2022-01," + metric + ","))
                    .findFirst()
                    .orElseThrow();
            String[] cells = row.split(",", -1);
            return List.of(cells[6], cells[8]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Five days for the first answer, and so many for what is received from 10 January 2022 on. */
    private static String rules(int days) {
        return """
                { "smallCell": {"below": 5, "source": "made up"},
                  "conduct": {
                    "autoClose": {"workingDays": 9, "source": "made up"},
                    "bouncedAgencies": {"atLeast": 3, "source": "made up"},
                    "bouncedReturns": {"atLeast": 2, "source": "made up"},
                    "closedInOneMinute": {"atLeast": 10, "source": "made up"},
                    "sameResponse": {"atLeast": 20, "source": "made up"},
                    "bunching": {"days": 7, "daysBefore": 84, "times": 3, "atLeast": 10, "source": "made up"},
                    "fewReporters": {"atLeast": 5, "closedWithinDays": 3, "source": "made up"},
                    "haste": {"answerMinutes": 15, "closingMinutes": 5, "source": "made up"} },
                  "findings": {
                    "fewest": {"atLeast": 10, "source": "made up"},
                    "fewestCases": {"atLeast": 5, "source": "made up"},
                    "margin": {"share": 0.05, "source": "made up"},
                    "withoutPeers": {},
                    "falseDiscoveries": {"share": 0.05, "source": "made up"},
                    "limits": {} },
                  "backlog": {"days": 400, "source": "made up"},
                  "limits": [ {%s}, {"validFrom": "2022-01-10", %s} ] }
                """
                .formatted(limits(5), limits(days));
    }

    private static String limits(int firstResponse) {
        String limit = "{\"workingDays\": %d, \"source\": \"made up\"}";
        String ten = limit.formatted(10);
        return "\"verification\": " + ten + ", \"firstResponse\": " + limit.formatted(firstResponse)
                + ", \"resolution\": {\"information\": " + ten + ", \"aspiration\": " + ten + ", \"non_oversight\": "
                + ten + ", \"oversight\": " + ten + "}";
    }

    private static String sixDays(String agency) {
        String source = "\"source\": \"made up\", \"certainty\": \"assumed\"";
        String five =
                """
                "MONDAY": ["08:00-16:00"], "TUESDAY": ["08:00-16:00"], "WEDNESDAY": ["08:00-16:00"],
                "THURSDAY": ["08:00-16:00"], "FRIDAY": ["08:00-16:00"]""";
        return """
                { "weeks": [ {"hours": {%1$s}, %2$s},
                    {"agencies": ["%3$s"], "hours": {%1$s, "SATURDAY": ["08:00-12:00"]}, %2$s} ] }
                """
                .formatted(five, source, agency);
    }
}
