package lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class WorkCalendarTest {
    private static final WorkCalendar INDONESIA = Calendars.read("indonesia", java.nio.file.Path.of("."));
    private static final Set<LocalDate> HOLIDAYS =
            Calendars.indonesia().stream().map(Holiday::date).collect(Collectors.toSet());

    /**
     * Expected: the official lists of holidays and joint leave, from 2018 to 2026 reconciled from three sources, before
     * from one; the years after 2026 are without joint leave.
     */
    @ParameterizedTest
    @CsvSource({
        "2011, 246",
        "2012, 246",
        "2013, 244",
        "2014, 243",
        "2015, 245",
        "2016, 245",
        "2017, 239",
        "2018, 239",
        "2019, 246",
        "2020, 243",
        "2021, 248",
        "2022, 246",
        "2023, 239",
        "2024, 238",
        "2025, 237",
        "2026, 240",
        "2027, 251",
        "2028, 249",
        "2029, 246",
        "2030, 251"
    })
    void countsTheWorkingDaysOfIndonesianYears(int year, int expected) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        LocalDate last = first.plusYears(1).minusDays(1);
        int rest = INDONESIA.workingDays(first, last);
        assertThat(rest + (INDONESIA.isWorkingDay(first) ? 1 : 0)).isEqualTo(expected);
    }

    /** Expected: the documentation of the spreadsheet function NETWORKDAYS, which counts both ends. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {"110:", "109: 2012-11-22", "107: 2012-11-22,2012-12-04,2013-01-21"})
    void countsAsNetworkdaysDoes(int expected, String holidays) {
        Set<LocalDate> dates = holidays == null
                ? Set.of()
                : java.util.Arrays.stream(holidays.split(","))
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet());
        WorkCalendar calendar = WorkCalendar.ofYears("test", 2012, 2013, dates);
        LocalDate dayBefore = LocalDate.parse("2012-09-30");
        assertThat(calendar.workingDays(dayBefore, LocalDate.parse("2013-03-01")))
                .isEqualTo(expected);
    }

    @Test
    void agreesWithCountingDayByDay() {
        Random random = new Random(7);
        LocalDate first = INDONESIA.firstDay();
        for (int i = 0; i < 500; i++) {
            LocalDate from = first.plusDays(random.nextInt(2800));
            LocalDate to = from.plusDays(random.nextInt(450));
            int slow = 0;
            for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
                boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                slow += weekend || HOLIDAYS.contains(day) ? 0 : 1;
            }
            assertThat(INDONESIA.workingDays(from, to)).as(from + " to " + to).isEqualTo(slow);
        }
    }

    /** 28 April 2022 was a Thursday, followed by ten days off for Lebaran. */
    @Test
    void countsNothingOverLebaranAndTheFirstDayAfterIt() {
        LocalDate thursday = LocalDate.parse("2022-04-28");
        assertThat(INDONESIA.workingDays(thursday, LocalDate.parse("2022-05-08")))
                .isZero();
        assertThat(INDONESIA.workingDays(thursday, LocalDate.parse("2022-05-09")))
                .isEqualTo(1);
        assertThat(INDONESIA.plusWorkingDays(thursday, 1)).isEqualTo("2022-05-09");
    }

    @Test
    void countsTheDayOfReceiptAsDayZero() {
        LocalDate monday = LocalDate.parse("2022-03-07");
        assertThat(INDONESIA.workingDays(monday, monday)).isZero();
        assertThat(INDONESIA.workingDays(monday, monday.plusDays(1))).isEqualTo(1);
        assertThat(INDONESIA.workingDays(monday.minusDays(2), monday)).isEqualTo(1);
    }

    @Test
    void countsNothingBackwards() {
        assertThat(INDONESIA.workingDays(LocalDate.parse("2022-03-10"), LocalDate.parse("2022-03-01")))
                .isZero();
    }

    @Test
    void addsWorkingDaysSoThatCountingThemGivesThemBack() {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            LocalDate day = INDONESIA.firstDay().plusDays(random.nextInt(2900));
            int days = 1 + random.nextInt(70);
            LocalDate end = INDONESIA.plusWorkingDays(day, days);
            assertThat(INDONESIA.workingDays(day, end)).isEqualTo(days);
            assertThat(INDONESIA.isWorkingDay(end)).isTrue();
        }
        LocalDate saturday = LocalDate.parse("2022-03-12");
        assertThat(INDONESIA.plusWorkingDays(saturday, 0)).isEqualTo(saturday);
    }

    @Test
    void refusesYearsWhoseHolidaysItDoesNotKnow() {
        LocalDate known = LocalDate.parse("2022-01-03");
        assertThatThrownBy(() -> INDONESIA.workingDays(LocalDate.parse("2010-06-01"), known))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("calendar indonesia: has no holidays for 2010; it covers 2011 to 2030."
                        + " Use the calendar \"weekdays\" if Monday to Friday is enough");
        assertThatThrownBy(() -> INDONESIA.plusWorkingDays(LocalDate.parse("2030-12-30"), 9))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2031");
        assertThatThrownBy(() -> INDONESIA.requireCovers(LocalDate.parse("2010-01-01"), LocalDate.parse("2031-01-01")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("2010")
                .hasMessageContaining("2031");
        INDONESIA.requireCovers(INDONESIA.firstDay(), INDONESIA.lastDay());
    }
}
