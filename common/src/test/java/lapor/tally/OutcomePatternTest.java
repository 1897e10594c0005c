package lapor.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import lapor.source.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class OutcomePatternTest {
    private static final Period YEAR = new Period("2022", LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));

    @Test
    void whatWasPackedComesBack() {
        long code = OutcomePattern.bits(Classification.ASPIRATION)
                | OutcomePattern.bits(Fact.CLOSED, 0)
                | OutcomePattern.bits(Fact.ANSWERED, 4)
                | OutcomePattern.bits(Fact.RESOLVED_UNANSWERED, 14)
                | OutcomePattern.bits(Fact.UNSETTLED, 60)
                | OutcomePattern.bits(Fact.RATED, 5)
                | OutcomePattern.bits(Fact.DUE_MISSED, 0);

        assertThat(new OutcomePattern(code).rows("a", YEAR, 3))
                .allSatisfy(row -> {
                    assertThat(row.classification()).isEqualTo(Classification.ASPIRATION);
                    assertThat(row.count()).isEqualTo(3);
                })
                .extracting(TallyRow::fact, TallyRow::value)
                .containsExactlyInAnyOrder(
                        tuple(Fact.CLOSED, 0),
                        tuple(Fact.ANSWERED, 4),
                        tuple(Fact.RESOLVED_UNANSWERED, 14),
                        tuple(Fact.UNSETTLED, 60),
                        tuple(Fact.RATED, 5),
                        tuple(Fact.DUE_MISSED, 0));
    }

    /** A limit at a step's last day judges a handling as its own days would. */
    @ParameterizedTest
    @CsvSource({"ANSWERED, 11, 12", "ANSWERED, 5, 5", "ANSWERED, 500, 100", "RESOLVED, 15, 30", "VERIFIED, 4, 5"})
    void daysStandForTheLastOfTheirStep(Fact fact, int days, int kept) {
        assertThat(new OutcomePattern(OutcomePattern.bits(fact, days)).rows("a", YEAR, 1))
                .extracting(TallyRow::value)
                .containsExactly(kept);
    }

    @Test
    void aFactOfNoScoredMetricLeavesNoTrace() {
        assertThat(OutcomePattern.bits(Fact.CHANNEL, 7)).isZero();
    }
}
