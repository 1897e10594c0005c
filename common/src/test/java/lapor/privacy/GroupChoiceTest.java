package lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.tally.Period;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Two small cities are withheld, and one regency is told. Each group alone keeps its last quarter, and what groups add
 * up to would not: of all, the first half and the year together leave fewer for the quarter than each of them does.
 */
class GroupChoiceTest {
    private static final Period YEAR = period("2021", 1, 13);
    private static final Period HALF = period("2021-H1", 1, 7);
    private static final Period THIRD = period("2021-Q3", 7, 10);
    private static final Period LAST = period("2021-Q4", 10, 13);

    private static final Peer CITIES = Peer.of(AgencyType.CITY);
    private static final Peer REGENCIES = Peer.of(AgencyType.REGENCY);

    private final Headcount city = headcount(Map.of(YEAR, 50L, HALF, 15L, LAST, 13L), 23, Map.of(YEAR, 25L, HALF, 8L));
    private final Headcount other = headcount(Map.of(YEAR, 50L, HALF, 15L, LAST, 13L), 22, Map.of(YEAR, 25L, HALF, 7L));
    private final Headcount regency =
            headcount(Map.of(YEAR, 50L, HALF, 20L, LAST, 30L), 0, Map.of(YEAR, 45L, HALF, 20L, LAST, 26L));
    private final Headcount cities =
            headcount(Map.of(YEAR, 100L, HALF, 30L, LAST, 26L), 45, Map.of(YEAR, 50L, HALF, 15L));
    private final Headcount all =
            headcount(Map.of(YEAR, 150L, HALF, 50L, LAST, 56L), 45, Map.of(YEAR, 95L, HALF, 35L, LAST, 28L));

    @Test
    void tellsNoSumsOfGroupsThatTogetherGiveAwayWhatIsWithheldOfAll() {
        assertThat(givesAway(Set.of(YEAR, HALF))).isTrue();

        Map<String, Set<Period>> told = choice().of(groups());
        assertThat(told.get(REGENCIES.code())).containsExactlyInAnyOrder(YEAR, HALF, LAST);
        assertThat(told.get(CITIES.code())).isNotEmpty();
        assertThat(told.get(Peer.ALL.code())).isNotEmpty().doesNotContain(LAST);
        assertThat(givesAway(told.get(Peer.ALL.code()))).isFalse();
    }

    private boolean givesAway(Set<Period> told) {
        return all.telling(told).givesAway(LAST);
    }

    private GroupChoice choice() {
        Map<String, Timeline> agencies = new HashMap<>();
        agencies.put("c1", city.timeline());
        agencies.put("c2", other.timeline());
        agencies.put("r", regency.telling(Set.of(YEAR, HALF, LAST)));
        return new GroupChoice(
                agencies,
                Map.of("c1", city, "c2", other, "r", regency),
                Map.of("c1", CITIES, "c2", CITIES, "r", REGENCIES),
                5);
    }

    private Map<String, Headcount> groups() {
        return Map.of(CITIES.code(), cities, REGENCIES.code(), regency, Peer.ALL.code(), all);
    }

    private static Headcount headcount(Map<Period, Long> most, long third, Map<Period, Long> counted) {
        return new Headcount(Adding.DISTINCT, 0, most, counted, Map.of(THIRD, third));
    }

    private static Period period(String id, int from, int to) {
        LocalDate first = LocalDate.of(2021, 1, 1);
        return new Period(id, first.plusMonths(from - 1), first.plusMonths(to - 1));
    }
}
