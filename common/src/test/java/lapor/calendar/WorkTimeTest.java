package lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.agency.Agency;
import lapor.agency.AgencyFile;
import lapor.input.InvalidInputException;
import lapor.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

class WorkTimeTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final String SOURCE = ", \"source\": \"made up\", \"certainty\": \"assumed\"";
    private static final String FIVE_DAYS =
            """
            "MONDAY": ["08:00-16:00"], "TUESDAY": ["08:00-16:00"], "WEDNESDAY": ["08:00-16:00"],
            "THURSDAY": ["08:00-16:00"], "FRIDAY": ["08:00-16:00"]""";

    @TempDir
    Path folder;

    /** Hours a week without breaks, beginning and break: Perpres 21/2023. */
    @Test
    void worksInIndonesiaAsDecreed() {
        WorkTime indonesia = WorkTime.read("indonesia", folder);
        assertThat(indonesia.weeks())
                .allSatisfy(week -> assertThat(week.hours().minutes()).isEqualTo(37 * 60 + 30));
        assertThat(indonesia.seasons())
                .hasSize(2)
                .allSatisfy(season -> assertThat(season.hours().minutes()).isEqualTo(32 * 60 + 30));
        assertThat(hours(indonesia, "2024-02-01")).isEqualTo("[07:30-12:00, 13:00-16:00]");
        assertThat(hours(indonesia, "2024-02-02")).as("Friday").isEqualTo("[07:30-11:30, 13:00-16:30]");
        assertThat(hours(indonesia, "2024-02-03")).as("Saturday").isEqualTo("[]");
        assertThat(hours(indonesia, "2024-03-14")).as("Ramadan").isEqualTo("[08:00-12:00, 12:30-15:00]");
        assertThat(hours(indonesia, "2024-03-15")).as("Friday in Ramadan").isEqualTo("[08:00-11:30, 12:30-15:30]");
        assertThat(hours(indonesia, "2024-03-16")).as("Saturday in Ramadan").isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-05-17, 2018-06-14",
        "2019-05-06, 2019-06-04",
        "2020-04-24, 2020-05-23",
        "2021-04-13, 2021-05-12",
        "2022-04-03, 2022-05-01",
        "2023-03-23, 2023-04-21",
        "2024-03-12, 2024-04-09",
        "2025-03-01, 2025-03-30",
        "2026-02-19, 2026-03-20"
    })
    void knowsTheFirstAndLastDayOfEveryRamadan(LocalDate first, LocalDate last) {
        WorkTime indonesia = WorkTime.read("indonesia", folder);
        assertThat(inSeason(indonesia, first)).isTrue();
        assertThat(inSeason(indonesia, last)).isTrue();
        assertThat(inSeason(indonesia, first.minusDays(1))).isFalse();
        assertThat(inSeason(indonesia, last.plusDays(1))).isFalse();
    }

    @Test
    void saysHowSureItIs() {
        WorkTime indonesia = WorkTime.read("indonesia", folder);
        assertThat(indonesia.weeks())
                .extracting(week -> week.provenance().certainty())
                .containsExactly(Certainty.ASSUMED, Certainty.OFFICIAL);
        assertThat(WorkTime.read("weekdays", folder).weeks())
                .extracting(week -> week.provenance().certainty())
                .containsExactly(Certainty.ASSUMED);
    }

    @Test
    void takesTheLastWeekThatHoldsForAnAgencyOnADay() throws IOException {
        WorkTime mine = read(
                """
                { "weeks": [
                  { "hours": {%1$s} %2$s },
                  { "from": "2022-03-01", "types": ["city"], "hours": {%1$s, "saturday": ["08:00-12:00"]} %2$s },
                  { "from": "2022-02-01", "agencies": ["C2"], "hours": {"MONDAY": ["10:00-11:00"]} %2$s } ],
                  "seasons": [
                  { "name": "Rain", "types": ["regency"], "hours": {"MONDAY": ["09:00-10:00"], "SUNDAY": ["09:00-10:00"]},
                    "dates": {"spans": [{"from": "2022-04-04", "to": "2022-04-12"}] %2$s} %2$s } ] }
                """
                        .formatted(FIVE_DAYS, SOURCE));
        Files.writeString(folder.resolve("agencies.csv"), "agency_id,name,type\nC1,A,city\nC2,B,city\nR1,C,regency\n");
        List<Agency> agencies = AgencyFile.read(folder.resolve("agencies.csv"), ZONE);
        WorkPattern c1 = mine.pattern(agencies.get(0));
        WorkPattern c2 = mine.pattern(agencies.get(1));
        WorkPattern r1 = mine.pattern(agencies.get(2));
        assertThat(c1.hours(LocalDate.parse("2022-02-26")))
                .as("Saturday before")
                .isEmpty();
        assertThat(c1.hours(LocalDate.parse("2022-03-05"))).hasToString("[08:00-12:00]");
        assertThat(c2.hours(LocalDate.parse("2022-01-31"))).hasToString("[08:00-16:00]");
        assertThat(c2.hours(LocalDate.parse("2022-03-07"))).as("named last").hasToString("[10:00-11:00]");
        assertThat(c2.hours(LocalDate.parse("2022-03-08"))).isEmpty();
        assertThat(r1.hours(LocalDate.parse("2022-04-04"))).hasToString("[09:00-10:00]");
        assertThat(r1.hours(LocalDate.parse("2022-04-05")))
                .as("not named by the season")
                .hasToString("[08:00-16:00]");
        assertThat(r1.hours(LocalDate.parse("2022-04-10")))
                .as("free by the week")
                .isEmpty();
        assertThat(c1.hours(LocalDate.parse("2022-04-04"))).hasToString("[08:00-16:00]");
        assertThat(mine.named()).containsExactly("C2");
    }

    @Test
    void reportsEveryProblemOfAFileAtOnce() {
        assertThatThrownBy(() -> read(
                        """
                                { "weeks": [
                                  { "from": "2022-01-01", "hours": {"MONDAY": ["08:00-12:00", "11:00-13:00"], "FUNDAY": ["08:00-09:00"],
                                      "TUESDAY": ["22:00-02:00"], "WEDNESDAY": ["08:00-25:00"], "THURSDAY": [], "Monday": ["8-9"]}, "source": "s" },
                                  { "types": ["village"], "hours": {}, "until": 5 %1$s } ],
                                  "seasons": [ { "name": "R", "hours": {"MONDAY": ["09:00-10:00"]},
                                    "dates": {"spans": [{"from": "2022-02-30", "to": "2022-03-01"}, {"from": "2022-05-01", "to": "2022-05-01"},
                                      {"from": "2022-06-01", "to": "2022-06-05"}, {"from": "2022-06-03", "to": "2022-06-09"}] %1$s} %1$s } ] }
                                """
                                .formatted(SOURCE)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("weeks[0].hours.MONDAY[1]: 11:00-13:00 overlaps 08:00-12:00")
                .hasMessageContaining("weeks[0].hours.FUNDAY: must be a day of the week such as MONDAY")
                .hasMessageContaining("weeks[0].hours.TUESDAY[0]: must be a stretch of one day")
                .hasMessageContaining("weeks[0].hours.WEDNESDAY[0]: must be a stretch of one day")
                .hasMessageContaining("weeks[0].hours.THURSDAY: needs hours")
                .hasMessageContaining("weeks[0].hours.Monday[0]: must be a stretch of one day")
                .hasMessageContaining("weeks[0].hours.Monday: is there twice")
                .hasMessageContaining("weeks[0].certainty: is missing")
                .hasMessageContaining("weeks[0]: must be without from, types and agencies")
                .hasMessageContaining("weeks[1].types[0]: must be one of [ministry")
                .hasMessageContaining("weeks[1].hours: needs at least one day")
                .hasMessageContaining("weeks[1].until: unknown key")
                .hasMessageContaining("seasons[0].dates.spans[0].from: must be a date")
                .hasMessageContaining("seasons[0].dates.spans[1].to: must be after from 2022-05-01")
                .hasMessageContaining("seasons[0].dates.spans[3].from: must not be before 2022-06-05");
    }

    @Test
    void needsAWeekAndABundledNameOrAFile() {
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("weeks: needs at least one week");
        assertThatThrownBy(() -> WorkTime.read("mars", folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("mars: is neither a bundled working time (indonesia, weekdays) nor a file in " + folder);
    }

    @Test
    void notesAgenciesThatNobodyKnows() throws IOException {
        WorkTime mine = read(
                "{ \"weeks\": [{ \"hours\": {%1$s} %2$s }, { \"agencies\": [\"X\", \"Y\"], \"hours\": {%1$s} %2$s }] }"
                        .formatted(FIVE_DAYS, SOURCE));
        Problems problems = new Problems();
        mine.checkAgencies(Set.of("Y"), problems);
        assertThatThrownBy(problems::throwIfAny).hasMessageEndingWith("mine.json: no agency has the id \"X\"");
    }

    private WorkTime read(String json) throws IOException {
        Files.writeString(folder.resolve("mine.json"), json);
        return WorkTime.read("mine.json", folder);
    }

    private static String hours(WorkTime time, String day) {
        return time.pattern(Agency.unlisted("A", ZONE))
                .hours(LocalDate.parse(day))
                .toString();
    }

    private static boolean inSeason(WorkTime time, LocalDate day) {
        return time.seasons().stream().anyMatch(season -> season.holdsOn(day));
    }
}
