package lapor.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.source.Classification;
import lapor.tally.Fact;
import lapor.tally.TallyRow;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/** Two answered after 1 and 4 days, and two that wait for 3 and 6 days. */
class PossibleTalliesTest {
    private static final List<TallyRow> ROWS =
            List.of(row(Fact.ANSWERED, 1), row(Fact.ANSWERED, 4), row(Fact.UNANSWERED, 3), row(Fact.UNANSWERED, 6));

    @Test
    void openCasesEndNowOrNever() {
        PossibleTallies possible = new PossibleTallies(ROWS, 0);

        assertThat(possible.ended())
                .containsExactlyInAnyOrder(
                        row(Fact.ANSWERED, 1), row(Fact.ANSWERED, 3), row(Fact.ANSWERED, 4), row(Fact.ANSWERED, 6));
        assertThat(possible.unending())
                .containsExactlyInAnyOrder(
                        row(Fact.ANSWERED, 1),
                        row(Fact.ANSWERED, 4),
                        row(Fact.ANSWERED, possible.never()),
                        row(Fact.ANSWERED, possible.never()));
        assertThat(possible.never()).isGreaterThan(2 * possible.longest());
    }

    @Test
    void aRowThatWasNotUnderstoodMayMoveOneCase() {
        assertThat(new PossibleTallies(ROWS, 1).faster())
                .containsExactlyInAnyOrder(
                        row(Fact.ANSWERED, 1), row(Fact.ANSWERED, 0), row(Fact.UNANSWERED, 3), row(Fact.UNANSWERED, 0));
    }

    private static TallyRow row(Fact fact, int value) {
        return new TallyRow("a", LocalDate.of(2022, 1, 1), Classification.UNKNOWN, fact, value, 1);
    }
}
