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

    @Test
    void listsOnlyDaysThatWouldOtherwiseBeWorked() {
        assertThat(Calendars.indonesia()).hasSize(173).allSatisfy(holiday -> {
            assertThat(holiday.date().getDayOfWeek()).isLessThan(DayOfWeek.SATURDAY);
            assertThat(holiday.name()).isNotBlank();
        });
    }
}
