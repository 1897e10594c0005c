package lapor.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class PeriodsTest {
    private static final Period WINDOW = period("edition-2022", "2021-04-15", "2022-04-15");

    @Test
    void listsMonthsThenQuartersSemestersYearsAndDeclaredOnes() {
        List<LocalDate> slices = List.of(day("2022-03-01"), day("2021-12-01"), day("2022-03-20"));
        assertThat(Periods.measured(slices, List.of(WINDOW)))
                .extracting(Period::id)
                .containsExactly(
                        "2021-12",
                        "2022-03",
                        "2021-Q4",
                        "2022-Q1",
                        "2021-S2",
                        "2022-S1",
                        "2021",
                        "2022",
                        "edition-2022");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2022-12, 2022-12-01, 2023-01-01",
        "QUARTER, 2024-Q1, 2024-01-01, 2024-04-01",
        "QUARTER, 2022-Q4, 2022-10-01, 2023-01-01",
        "SEMESTER, 2022-S1, 2022-01-01, 2022-07-01",
        "SEMESTER, 2022-S2, 2022-07-01, 2023-01-01",
        "YEAR, 2022, 2022-01-01, 2023-01-01"
    })
    void namesAndFindsThePeriodsOfTheCalendar(CalendarPeriod kind, String id, LocalDate from, LocalDate to) {
        assertThat(kind.containing(to.minusDays(1))).isEqualTo(new Period(id, from, to));
        assertThat(kind.named(id)).isEqualTo(new Period(id, from, to));
        assertThat(CalendarPeriod.find(id)).hasValue(kind);
    }

    @Test
    void doesNotTakeADeclaredPeriodForOneOfTheCalendar() {
        assertThat(CalendarPeriod.find("edition-2022")).isEmpty();
        assertThat(CalendarPeriod.find("2022-13")).isEmpty();
        assertThat(CalendarPeriod.find("2022-Q5")).isEmpty();
        assertThat(CalendarPeriod.find("2022-S3")).isEmpty();
    }

    @Test
    void reportsDeclaredIdsThatClash() {
        Problems problems = new Problems();
        Periods.check(List.of(WINDOW, WINDOW, period("2022", "2022-02-01", "2022-03-01")), "periods", problems);
        assertThatThrownBy(problems::throwIfAny)
                .hasMessageContaining("periods[1].id: \"edition-2022\" is there twice")
                .hasMessageContaining("periods[2].id: \"2022\" is a period of the calendar");
    }

    @Test
    void cutsTimeAtMonthsDeclaredBoundsAndChangesOfLimits() {
        Slices slices = Slices.of(
                day("2022-03-10"), day("2022-05-02"), List.of(WINDOW), List.of(day("2022-05-20"), day("2030-01-01")));
        assertThat(slices.starts())
                .containsExactly(
                        day("2022-03-01"), day("2022-04-01"), day("2022-04-15"), day("2022-05-01"), day("2022-05-20"));
        assertThat(slices.end()).isEqualTo(day("2022-06-01"));
    }

    @Test
    void findsTheSliceOfADay() {
        Slices slices = Slices.of(day("2022-04-01"), day("2022-04-30"), List.of(WINDOW), List.of());
        assertThat(slices.startOf(day("2022-04-14"))).isEqualTo(day("2022-04-01"));
        assertThat(slices.startOf(day("2022-04-15"))).isEqualTo(day("2022-04-15"));
        assertThat(slices.startOf(day("2022-04-30"))).isEqualTo(day("2022-04-15"));
        assertThatThrownBy(() -> slices.startOf(day("2022-03-31"))).hasMessageContaining("2022-03-31");
        assertThatThrownBy(() -> slices.startOf(day("2022-05-01"))).hasMessageContaining("2022-05-01");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Period period(String id, String from, String to) {
        return new Period(id, day(from), day(to));
    }
}
