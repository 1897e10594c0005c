package lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.agency.Agency;
import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hours worked out by hand: by the bundled working time of Indonesia, and where clocks change while people work. */
class WorkScheduleTest {
    private static final Path NOWHERE = Path.of(".");
    private static final WorkCalendar INDONESIA = Calendars.read("indonesia", NOWHERE);
    private static final WorkTime USUAL = WorkTime.read("indonesia", NOWHERE);
    private static final WorkSchedule JAKARTA = schedule(INDONESIA, USUAL, "Asia/Jakarta");

    @ParameterizedTest
    @CsvSource({
        // Thursday: over the break; before opening; after closing; all within the break; a part of a minute
        "2024-02-01T11:00, 2024-02-01T14:00, 120",
        "2024-02-01T05:00, 2024-02-01T08:00, 30",
        "2024-02-01T15:30, 2024-02-01T20:00, 30",
        "2024-02-01T12:10, 2024-02-01T12:50, 0",
        "2024-02-01T09:00:30, 2024-02-01T09:02:29.999999, 1",
        // Friday afternoon to Monday morning: 16:00-16:30, then 07:30-08:30
        "2024-02-02T16:00, 2024-02-05T08:30, 90",
        // Wednesday 7 February 2024 at noon over Isra Mikraj and joint leave to Monday at eight: 3 h + 30 min
        "2024-02-07T12:00, 2024-02-12T08:00, 210",
        // Thursday and Friday of Ramadan, whole days: 6.5 h each
        "2024-03-14T00:00, 2024-03-16T00:00, 780",
        // backwards
        "2024-02-05T08:30, 2024-02-02T16:00, 0"
    })
    void countsTheMinutesInsideWorkingHours(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(JAKARTA.workingMinutes(at(from, "Asia/Jakarta"), at(to, "Asia/Jakarta")))
                .isEqualTo(minutes);
    }

    @Test
    void countsByTheClockOfTheAgency() {
        Instant from = Instant.parse("2024-02-01T00:00:00Z");
        Instant to = Instant.parse("2024-02-01T01:00:00Z");
        assertThat(JAKARTA.workingMinutes(from, to)).as("07:00 to 08:00").isEqualTo(30);
        assertThat(schedule(INDONESIA, USUAL, "Asia/Makassar").workingMinutes(from, to))
                .as("08:00 to 09:00")
                .isEqualTo(60);
    }

    /** Sunday 27 March 2022 in Budapest has no hour from 2 to 3; 30 October has it twice. */
    @ParameterizedTest
    @CsvSource({
        "2022-03-27, 01:30-04:00, 90",
        "2022-03-27, 02:15-02:45, 0",
        "2022-03-27, 02:30-03:30, 30",
        "2022-10-30, 01:30-04:00, 210",
        "2022-10-30, 02:15-02:45, 60",
        "2022-10-30, 01:00-02:30, 120",
        "2022-10-29, 01:30-04:00, 150"
    })
    void worksShorterWhereTheClockIsPutForwardAndLongerWhereItIsPutBack(LocalDate day, String hours, long minutes) {
        WorkSchedule budapest =
                schedule(WorkCalendar.ofYears("test", 2022, 2022, java.util.Set.of()), daily(hours), "Europe/Budapest");
        ZoneId zone = ZoneId.of("Europe/Budapest");
        assertThat(budapest.workingMinutes(
                        day.atStartOfDay(zone).toInstant(),
                        day.plusDays(1).atStartOfDay(zone).toInstant()))
                .isEqualTo(minutes);
    }

    /** Without a day of midnight: clocks in Cairo went from 2023-04-27T24:00 to 01:00. */
    @Test
    void countsADayThatBeginsAtOne() {
        WorkSchedule cairo = schedule(
                WorkCalendar.ofYears("test", 2023, 2023, java.util.Set.of()), daily("00:00-24:00"), "Africa/Cairo");
        assertThat(cairo.workingMinutes(Instant.parse("2023-04-27T20:00:00Z"), Instant.parse("2023-04-28T20:00:00Z")))
                .isEqualTo(24 * 60);
    }

    @Test
    void countsHolidaysOnSaturdaysForThoseWhoWorkThen() {
        WorkSchedule everyDay = schedule(INDONESIA, daily("08:00-16:00"), "Asia/Jakarta");
        LocalDate friday = LocalDate.parse("2019-08-16");
        assertThat(everyDay.workingDays(friday, friday.plusDays(2)))
                .as("Independence Day on a Saturday, and a Sunday")
                .isEqualTo(1);
    }

    @Test
    void sharesTheScheduleOfAgenciesThatWorkAlike() {
        WorkSchedules schedules = new WorkSchedules(INDONESIA, USUAL, ZoneId.of("Asia/Jakarta"));
        assertThat(schedules.of(Agency.unlisted("A", ZoneId.of("Asia/Jakarta"))))
                .isSameAs(schedules.usual());
        assertThat(schedules.of(Agency.unlisted("A", ZoneId.of("Asia/Makassar"))))
                .isNotSameAs(schedules.usual());
    }

    @Test
    void refusesYearsWhoseHolidaysItDoesNotKnow() {
        assertThatThrownBy(() -> JAKARTA.workingMinutes(
                        Instant.parse("2010-06-01T00:00:00Z"), Instant.parse("2018-06-01T00:00:00Z")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no holidays for 2010");
        assertThatThrownBy(() -> JAKARTA.workingDays(LocalDate.parse("2030-12-31"), LocalDate.parse("2031-01-01")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no holidays for 2031");
    }

    static WorkSchedule schedule(WorkCalendar calendar, WorkTime time, String zone) {
        return new WorkSchedules(calendar, time, ZoneId.of(zone)).usual();
    }

    private static WorkTime daily(String hours) {
        Map<DayOfWeek, List<WorkInterval>> week = Arrays.stream(DayOfWeek.values())
                .collect(Collectors.toMap(Function.identity(), day -> List.of(WorkInterval.parse(hours))));
        Provenance madeUp = new Provenance("made up", Certainty.ASSUMED);
        return new WorkTime(
                "test",
                List.of(new WorkWeek(AgencyScope.EVERYONE, Optional.empty(), new WeekHours(week), madeUp)),
                List.of());
    }

    private static Instant at(LocalDateTime local, String zone) {
        return local.atZone(ZoneId.of(zone)).toInstant();
    }
}
