package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

class OfficeClockTest {
    private static final OfficeClock CLOCK = new OfficeClock(Sample.CALENDAR);

    /**
     * From Thursday 28 April 2022, nothing is worked to 8 May, nor on 16 May (Waisak): the tenth day is Monday 23 May.
     */
    @Test
    void closesInTheNightOfTheTenthWorkingDay() {
        Instant answered = Instant.parse("2022-04-28T03:00:00Z");
        assertThat(CLOCK.nightAfter(answered, 10)).isEqualTo("2022-05-22T18:00:00Z");
    }

    @Test
    void worksInTheOfficeHoursOfTheAgencysZone() {
        ZoneId jayapura = ZoneId.of("Asia/Jayapura");
        Instant start = Instant.parse("2022-03-07T01:00:00Z");
        for (int i = 0; i < 200; i++) {
            ZonedDateTime done =
                    CLOCK.after(start, 3, jayapura, Dice.of(1, "test", i)).atZone(jayapura);
            assertThat(done.getHour()).isBetween(7, 15);
            assertThat(Sample.CALENDAR.workingDays(LocalDate.parse("2022-03-07"), done.toLocalDate()))
                    .isEqualTo(3);
        }
    }

    @Test
    void takesTheDaysAskedForOnAverage() {
        Instant start = Instant.parse("2022-03-07T01:00:00Z");
        double sum = 0;
        int draws = 4000;
        for (int i = 0; i < draws; i++) {
            LocalDate done = Wib.day(CLOCK.after(start, 2.3, Wib.ZONE, Dice.of(2, "test", i)));
            sum += Sample.CALENDAR.workingDays(LocalDate.parse("2022-03-07"), done);
        }
        assertThat(sum / draws).isBetween(2.25, 2.35);
    }

    /** A world whose logs end near the end of the calendar has stories that would go on after it. */
    @Test
    void goesNoFurtherThanTheCalendar() {
        LocalDate last = Sample.CALENDAR.lastDay();
        Instant near = last.minusDays(20).atStartOfDay(Wib.ZONE).toInstant();
        Instant beyond = last.plusDays(3).atStartOfDay(Wib.ZONE).toInstant();
        assertThat(Wib.day(CLOCK.after(near, 400, Wib.ZONE, Dice.of(3, "test", 0))))
                .isEqualTo(last);
        assertThat(CLOCK.after(beyond, 2, Wib.ZONE, Dice.of(3, "test", 1))).isEqualTo(beyond);
        assertThat(Wib.day(CLOCK.nightAfter(beyond, 10))).isEqualTo(last.plusDays(3));
    }
}
