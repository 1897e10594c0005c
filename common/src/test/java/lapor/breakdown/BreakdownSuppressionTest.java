package lapor.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

class BreakdownSuppressionTest {
    private static final BreakdownSuppression SUPPRESSION = new BreakdownSuppression(5, Set.of("w", "w-h1", "w-h2"));

    @Test
    void showsWhatIsLargeEnough() {
        assertThat(shown(Map.of("2021", values("web", 12, "sms", 5)))).containsExactly("2021 sms 5", "2021 web 12");
    }

    /** If it failed, the agency's total less the others would give the small one back. */
    @Test
    void takesTheSmallestOtherAlong() {
        assertThat(shown(Map.of("2021", values("app", 9, "sms", 2, "web", 30))))
                .containsExactly("2021 web 30", "2021 (withheld)");
    }

    /** Two of one each are together two: who knows the total would know that both are one. */
    @Test
    void takesMoreAlongUntilTheyAreNoSmallCellTogether() {
        assertThat(shown(Map.of("2021", values("a", 1, "b", 1, "c", 40, "d", 50))))
                .containsExactly("2021 d 50", "2021 (withheld)");
    }

    /** If it failed, the window less its first half would give the second half back. */
    @Test
    void withholdsInAllDeclaredPeriodsWhatIsWithheldInOne() {
        assertThat(shown(new TreeMap<>(Map.of(
                        "2021", values("a", 20, "b", 30, "c", 40),
                        "w", values("a", 20, "b", 30, "c", 40),
                        "w-h1", values("a", 18, "b", 10, "c", 20),
                        "w-h2", values("a", 2, "b", 20, "c", 20)))))
                .containsExactly(
                        "2021 a 20",
                        "2021 b 30",
                        "2021 c 40",
                        "w c 40",
                        "w (withheld)",
                        "w-h1 c 20",
                        "w-h1 (withheld)",
                        "w-h2 c 20",
                        "w-h2 (withheld)");
    }

    private static List<String> shown(Map<String, SortedMap<String, Long>> periods) {
        return SUPPRESSION.rows("A", Dimension.CHANNEL, periods).stream()
                .map(row -> row.period() + " "
                        + (row.handlings().isPresent()
                                ? row.value() + " " + row.handlings().getAsLong()
                                : "(withheld)"))
                .toList();
    }

    private static SortedMap<String, Long> values(Object... pairs) {
        SortedMap<String, Long> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], ((Integer) pairs[i + 1]).longValue());
        }
        return values;
    }
}
