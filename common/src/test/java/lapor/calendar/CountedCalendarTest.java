package lapor.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/** If it failed, a decree would pass for another setting, or another setting for a decree. */
class CountedCalendarTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2027-02-01");
    private static final CountedCalendar EARLIER = counted("2026-01-01 2027-01-01", Set.of(2027));

    @ParameterizedTest
    @CsvSource({
        "2026-01-01 2027-01-01, '', true, true",
        "2026-01-01 2027-01-01 2027-02-05, '', true, true",
        "2026-01-01 2027-01-01, 2027, true, false",
        "2026-01-01 2027-01-01 2027-02-05, 2027, false, false",
        "2026-01-01 2026-01-02 2027-01-01, '', false, false",
        "2026-01-02 2027-01-01, 2027, false, false"
    })
    void tellsADecreeFromOtherDays(String days, String provisional, boolean holds, boolean settled) {
        CountedCalendar later = counted(days, provisional.isEmpty() ? Set.of() : Set.of(Integer.valueOf(provisional)));
        assertThat(EARLIER.holdsIn(later)).isEqualTo(holds);
        assertThat(EARLIER.isSettledBy(later)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01 2027-01-01, false", "2026-01-01 2026-05-05 2027-01-01, false"})
    void neverTakesBackADecree(String days, boolean holds) {
        CountedCalendar decreed = counted("2026-01-01 2027-01-01", Set.of());
        assertThat(decreed.holdsIn(counted(days, Set.of(2027)))).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"Asia/Jayapura, false", "Asia/Jakarta, true"})
    void seesADayThatOnlyOneZoneHasFree(String zone, boolean holds) {
        LocalDate day = LocalDate.parse("2026-05-05");
        WorkCalendar west = calendar("2026-01-01 2027-01-01").with(Map.of(ZoneId.of("Asia/Jakarta"), Set.of(day)));
        WorkCalendar other = calendar("2026-01-01 2027-01-01").with(Map.of(ZoneId.of(zone), Set.of(day)));
        assertThat(CountedCalendar.of(west, FIRST, LAST).holdsIn(CountedCalendar.of(other, FIRST, LAST)))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource("2026-01-01 2027-01-01")
    void isUnknownToARunThatDidNotTellIt(String days) {
        assertThat(CountedCalendar.NONE.holdsIn(counted(days, Set.of()))).isFalse();
    }

    private static CountedCalendar counted(String days, Set<Integer> provisional) {
        return CountedCalendar.of(calendar(days).provisional(provisional), FIRST, LAST);
    }

    private static WorkCalendar calendar(String days) {
        Set<LocalDate> dates = java.util.Arrays.stream(days.split(" "))
                .map(LocalDate::parse)
                .collect(java.util.stream.Collectors.toSet());
        return WorkCalendar.ofYears("test", 2026, 2027, dates);
    }
}
