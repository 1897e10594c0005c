package lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

/**
 * Looking days and hours up agrees with looking at every minute, for 108,000 random pairs: over weekends, joint leave,
 * Ramadan, longer weeks, and the changes of clocks, on Sundays from two or three o'clock, while people work.
 */
class WorkScheduleAgainstMinutesTest {
    private static final int PAIRS = 6_000;

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 5, 1", "Asia/Jakarta, 6, 2", "Asia/Jakarta, 7, 3",
        "Asia/Makassar, 5, 4", "Asia/Makassar, 6, 5", "Asia/Makassar, 7, 6",
        "Asia/Jayapura, 5, 7", "Asia/Jayapura, 6, 8", "Asia/Jayapura, 7, 9",
        "Europe/Budapest, 5, 10", "Europe/Budapest, 6, 11", "Europe/Budapest, 7, 12",
        "America/New_York, 5, 13", "America/New_York, 6, 14", "America/New_York, 7, 15",
        "Australia/Lord_Howe, 5, 16", "Australia/Lord_Howe, 6, 17", "Australia/Lord_Howe, 7, 18"
    })
    void countsWhatAClockOnTheWallShows(ZoneId zone, int days, long seed) throws URISyntaxException {
        Path folder = Path.of(
                WorkScheduleAgainstMinutesTest.class.getResource("/calendar").toURI());
        WorkSchedules schedules =
                new WorkSchedules(Calendars.read("slow.csv", folder), WorkTime.read("slow.json", folder), zone);
        WorkSchedule fast = schedules.of(Agency.unlisted(Integer.toString(days), zone));
        SlowWorkTime slow = new SlowWorkTime(zone, days);
        Random random = new Random(seed);
        for (int i = 0; i < PAIRS; i++) {
            int a = random.nextInt(slow.minutes());
            int b = random.nextBoolean()
                    ? random.nextInt(slow.minutes())
                    : Math.min(slow.minutes() - 1, a + random.nextInt(5_000));
            Instant from = slow.instant(a);
            Instant to = slow.instant(b);
            LocalDate firstDay = from.atZone(zone).toLocalDate();
            LocalDate lastDay = to.atZone(zone).toLocalDate();
            assertThat(fast.workingMinutes(from, to)).as(from + " to " + to).isEqualTo(slow.workingMinutes(a, b));
            assertThat(fast.workingDays(from, to))
                    .as(firstDay + " to " + lastDay)
                    .isEqualTo(slow.workingDays(firstDay, lastDay));
        }
    }
}
