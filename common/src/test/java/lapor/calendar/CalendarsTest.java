package lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;

class CalendarsTest {
    @TempDir
    Path folder;

    @Test
    void readsACalendarFileOfTheUserForItsYears() throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"), "kind,date,name\nholiday,2016-02-08,A\njoint_leave,2017-03-28,B\n");
        WorkCalendar calendar = Calendars.read("mine.csv", folder);
        assertThat(calendar.firstDay()).isEqualTo("2016-01-01");
        assertThat(calendar.lastDay()).isEqualTo("2017-12-31");
        assertThat(calendar.isWorkingDay(LocalDate.parse("2016-02-08"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2016-02-09"))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2017-03-28"))).isFalse();
    }

    @Test
    void reportsEveryProblemOfAFileAtOnce() throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"),
                "date,kind,name\n2016-02-30,holiday,A\n2016-03-01,feast,B\n2016-05-05,holiday,C\n2016-05-05,holiday,D\n");
        assertThatThrownBy(() -> Calendars.read("mine.csv", folder))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems())
                        .extracting(Object::toString)
                        .satisfiesExactly(
                                first -> assertThat(first).contains("mine.csv:2.date", "2016-02-30"),
                                second -> assertThat(second).contains("mine.csv:3.kind", "feast"),
                                third -> assertThat(third).contains("mine.csv:5.date", "twice")));
    }

    @Test
    void namesTheBundledCalendarsWhenANameIsNeitherThatNorAFile() {
        assertThatThrownBy(() -> Calendars.read("nowhere.csv", folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("nowhere.csv: is neither a bundled calendar (indonesia, weekdays) nor a file in " + folder);
    }

    @Test
    void refusesAFileWithoutDays() throws IOException {
        Files.writeString(folder.resolve("empty.csv"), "date,kind,name\n");
        assertThatThrownBy(() -> Calendars.read("empty.csv", folder)).hasMessageContaining("covers no year");
    }

    @Test
    void worksMondayToFridayInTheCalendarWithoutHolidays() {
        WorkCalendar weekdays = Calendars.read("weekdays", folder);
        LocalDate lebaranMonday = LocalDate.parse("2022-05-02");
        assertThat(weekdays.isWorkingDay(lebaranMonday)).isTrue();
        assertThat(weekdays.workingDays(lebaranMonday, lebaranMonday.plusDays(7)))
                .isEqualTo(5);
        assertThat(weekdays.firstDay()).isBefore("2000-01-01");
    }

    /** 336 on Monday to Friday as {@code WorkCalendarTest} counts them; 88 more that only longer weeks feel. */
    @Test
    void listsHolidaysOnWeekendsTooForWhoWorksThen() {
        assertThat(Calendars.indonesia())
                .allSatisfy(holiday -> assertThat(holiday.name()).isNotBlank())
                .filteredOn(holiday -> holiday.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .hasSize(336);
        assertThat(Calendars.indonesia())
                .hasSize(424)
                .extracting(Holiday::date)
                .contains(LocalDate.parse("2019-08-17"));
    }

    /** If it failed, a day that no decree sets would pass for one, or a settled year be called into question. */
    @Test
    void takesYearsAfterTheLastDecreeAsProvisional() {
        WorkCalendar indonesia = Calendars.read("indonesia", folder);
        assertThat(IntStream.rangeClosed(
                        indonesia.firstDay().getYear(), indonesia.lastDay().getYear()))
                .filteredOn(indonesia::isProvisional)
                .containsExactly(2027, 2028, 2029, 2030);
        assertThat(Calendars.indonesia())
                .filteredOn(holiday -> holiday.standing() == DayStanding.PROVISIONAL)
                .hasSize(68)
                .allMatch(holiday -> holiday.kind() == DayKind.HOLIDAY);
    }

    @Test
    void takesTheDaysOfAFileAsDecreedUnlessItSaysOtherwise() throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"),
                "date,kind,name,standing\n2026-01-01,holiday,A,\n2027-01-01,holiday,B,provisional\n"
                        + "2028-01-01,holiday,C,decreed\n");
        WorkCalendar calendar = Calendars.read("mine.csv", folder);
        assertThat(IntStream.of(2026, 2027, 2028))
                .filteredOn(calendar::isProvisional)
                .containsExactly(2027);
    }

    @Test
    void freesADayOfOneZoneForThatZoneOnly() throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"),
                "date,kind,name,zone\n2022-01-03,holiday,All,\n2022-01-05,holiday,East,Asia/Jayapura\n");
        WorkCalendar calendar = Calendars.read("mine.csv", folder);
        LocalDate wednesday = LocalDate.parse("2022-01-05");
        assertThat(calendar.isHoliday(wednesday, ZoneId.of("Asia/Jayapura"))).isTrue();
        assertThat(calendar.isHoliday(wednesday, ZoneId.of("Asia/Jakarta"))).isFalse();
        assertThat(calendar.isHoliday(LocalDate.parse("2022-01-03"), ZoneId.of("Asia/Jayapura")))
                .isTrue();
        assertThat(calendar.isWorkingDay(wednesday)).isTrue();
    }

    @Test
    void refusesDaysOfAZoneInYearsWhoseOtherHolidaysItDoesNotKnow() throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"),
                "date,kind,name,zone\n2022-01-03,holiday,All,\n2023-01-05,holiday,East,Asia/Jayapura\n"
                        + "2024-01-05,holiday,East,Asia/Jayapura\n");
        assertThatThrownBy(() -> Calendars.read("mine.csv", folder))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no holidays for 2023")
                .hasMessageContaining("no holidays for 2024");
    }

    @Test
    void findsADayThatOneZoneHasTwiceAndAZoneThatThereIsNot() throws IOException {
        Files.writeString(
                folder.resolve("mine.csv"),
                "date,kind,name,zone\n2022-01-03,holiday,All,\n2022-01-05,holiday,A,Asia/Jayapura\n"
                        + "2022-01-05,holiday,B,Asia/Makassar\n2022-01-05,holiday,C,Asia/Jayapura\n"
                        + "2022-01-06,holiday,D,WIT\n");
        assertThatThrownBy(() -> Calendars.read("mine.csv", folder))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.problems())
                        .extracting(Object::toString)
                        .satisfiesExactly(
                                twice -> assertThat(twice).contains("mine.csv:5.date", "twice", "mine.csv:3.date"),
                                nowhere -> assertThat(nowhere).contains("mine.csv:6.zone", "Asia/Jakarta", "WIT")));
    }
}
