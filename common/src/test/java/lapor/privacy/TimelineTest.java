package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.tally.CalendarPeriod;
import lapor.tally.Period;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class TimelineTest {
    private static final Period JANUARY = CalendarPeriod.MONTH.named("2022-01");
    private static final Period FEBRUARY = CalendarPeriod.MONTH.named("2022-02");
    private static final Period MARCH = CalendarPeriod.MONTH.named("2022-03");
    private static final Period APRIL = CalendarPeriod.MONTH.named("2022-04");
    private static final Period QUARTER = CalendarPeriod.QUARTER.named("2022-Q1");
    private static final Period YEAR = CalendarPeriod.YEAR.named("2022");
    private static final Period WINDOW =
            new Period("window", LocalDate.parse("2021-10-01"), LocalDate.parse("2022-04-01"));
    private static final Period FOURTH = CalendarPeriod.QUARTER.named("2021-Q4");

    /** 60 in the window less 30 in its first quarter are 30 in the other; 33 in the year less these are 3 in April. */
    @Test
    void worksOutAMonthFromAWindowThatOverlapsTheYear() {
        Period later = new Period("later", LocalDate.parse("2022-05-01"), LocalDate.parse("2023-01-01"));
        Timeline line = Timeline.of(Adding.SUM, most(100, WINDOW, FOURTH, QUARTER, YEAR, APRIL), Map.of(later, 0L));
        line.tell(WINDOW, 60);
        line.tell(FOURTH, 30);
        line.tell(YEAR, 33);
        assertThat(line.known(APRIL)).isEqualTo(new Span(3, 3));
        assertThat(line.givenAway()).contains(APRIL, QUARTER);
    }

    /** Of ten, six in January leave four at most for each other month, where ten were possible. */
    @Test
    void seesThatASiblingNarrowsTheOthers() {
        Timeline line = Timeline.of(Adding.SUM, most(50, JANUARY, FEBRUARY, MARCH, QUARTER), Map.of());
        line.tell(QUARTER, 10);
        assertThat(line.givenAway()).isEmpty();
        line.tell(JANUARY, 6);
        assertThat(line.known(MARCH)).isEqualTo(new Span(0, 4));
        assertThat(line.allowed(MARCH)).isEqualTo(new Span(0, 10));
        assertThat(line.givenAway()).containsExactlyInAnyOrder(FEBRUARY, MARCH);
    }

    /** All of the quarter's ten complaints were rated, and so were all of each month. */
    @Test
    void seesThatATotalWhichTakesEverythingTellsItsParts() {
        Map<Period, Long> most = most(10, QUARTER);
        most.put(JANUARY, 3L);
        most.put(FEBRUARY, 7L);
        most.put(MARCH, 0L);
        Timeline line = Timeline.of(Adding.SUM, most, Map.of());
        line.tell(QUARTER, 10);
        assertThat(line.givenAway()).containsExactlyInAnyOrder(JANUARY, FEBRUARY);
    }

    /** Seven reporters in January and nine in the quarter: February and March have two others between them, or more. */
    @Test
    void distinctPersonsOfPartsAreNoFewerThanOfTheWhole() {
        Timeline line = Timeline.of(Adding.DISTINCT, most(50, JANUARY, FEBRUARY, MARCH, QUARTER), Map.of());
        line.tell(QUARTER, 9);
        line.tell(JANUARY, 7);
        assertThat(line.known(FEBRUARY)).isEqualTo(new Span(0, 9));
        line.tell(FEBRUARY, 1);
        assertThat(line.known(MARCH)).isEqualTo(new Span(1, 9));
    }

    @Test
    void tellsMonthsOnlyWhereAllOfThemAreMany() {
        Map<Period, Long> counts = new HashMap<>(Map.of(JANUARY, 6L, FEBRUARY, 7L, MARCH, 8L, QUARTER, 21L));
        assertThat(chosen(counts)).containsExactlyInAnyOrder(JANUARY, FEBRUARY, MARCH, QUARTER);
        counts.put(MARCH, 4L);
        counts.put(QUARTER, 17L);
        assertThat(chosen(counts)).containsExactly(QUARTER);
        counts.put(MARCH, 0L);
        counts.put(QUARTER, 13L);
        assertThat(chosen(counts)).as("none is withheld as one to four are").containsExactly(QUARTER);
    }

    private static Set<Period> chosen(Map<Period, Long> counts) {
        Headcount headcount = new Headcount(
                Adding.SUM, 0, most(50, List.copyOf(counts.keySet()).toArray(new Period[0])), counts, Map.of());
        return Choice.of(headcount.timeline(), headcount.atLeast(5));
    }

    private static Map<Period, Long> most(long most, Period... periods) {
        Map<Period, Long> of = new HashMap<>();
        for (Period period : periods) {
            of.put(period, most);
        }
        return of;
    }
}
