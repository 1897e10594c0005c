package lapor.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A change that is seen twice, or not at all, is an event too many or too few. */
class ChangeRuleTest {

    @ParameterizedTest
    @CsvSource({
        "'\"to\": [\"Active\"]', new active active solved active, 1 4",
        "'\"to\": [\"Active\"], \"from\": [\"solved\"]', new active active solved active, 4",
        "'\"to\": [\"new\"]', new active new, 0 2",
        "'', a a b a, 0 2 3",
        "'\"grows\": true', 0 0 1 1 2 5, 2 4 5",
        "'\"grows\": true', 1 0 1 1, 0 2",
    })
    void happensWhereARowSaysSomethingElseThanTheOneBefore(String change, String rows, String expected) {
        ChangeRule rule = rule(change);
        Optional<String> before = Optional.empty();
        List<String> happened = new ArrayList<>();
        String[] states = rows.split(" ");
        for (int i = 0; i < states.length; i++) {
            if (rule.happens(before, states[i])) {
                happened.add(Integer.toString(i));
            }
            before = Optional.of(states[i]);
        }
        assertThat(String.join(" ", happened)).isEqualTo(expected);
    }

    @Test
    void refusesACounterThatIsNone() {
        SourceMapping mapping = MappedRows.mapping(event("\"grows\": true"));
        assertThat(MappedRows.rejection(mapping, Map.of(
                        "id", List.of("1"), "unit", List.of("A"), "at", List.of("2022-01-03"), "x", List.of("twice"))))
                .isEqualTo("counter_unreadable | x | aaaaa");
    }

    @Test
    void namesWhatCannotGoTogether() {
        assertThatThrownBy(() -> MappedRows.mapping(
                        """
                        {"type": {"column": "kind"}, "at": ["at", "later"],
                         "changes": {"column": "x", "grows": true, "to": ["1"]}}
                        """))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.path() + ": " + problem.message())
                        .contains(
                                "own.json: events[0].changes.grows: cannot be, with to or from",
                                "own.json: events[0].changes: cannot be, with several times in a row",
                                "own.json: events[0].changes: cannot be, with a type that each row says"));
    }

    private static ChangeRule rule(String change) {
        return MappedRows.mapping(event(change)).changes().get(0);
    }

    private static String event(String change) {
        String more = change.isEmpty() ? "" : ", " + change;
        return "{\"type\": \"RESPONDED\", \"at\": \"at\", \"changes\": {\"column\": \"x\"" + more + "}}";
    }
}
