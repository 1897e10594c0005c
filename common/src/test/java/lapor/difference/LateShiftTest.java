package lapor.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.edition.Edition;
import lapor.edition.EditionFixture;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.Restatement;
import lapor.metric.Stated;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An agency has 90 points for follow-up (weight 0.2) and 80 for completion (0.2), nothing else: 85. Late rows make a
 * follow-up rate of 0.8 of it: 80 points, and the score 80. Evidence is 30 % of the combined score.
 */
class LateShiftTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Edition EDITION = EditionFixture.bundled();
    private static final EvidenceRow EVIDENCE = new EvidenceRow(
            "a",
            "ip",
            Peer.of(AgencyType.CITY),
            OptionalDouble.of(85),
            NONE,
            NONE,
            0.4,
            EvidenceStatus.OK,
            Map.of("answered_rate", OptionalDouble.of(90), "answered_completion_rate", OptionalDouble.of(80)));
    private static final EvaluationRow RANK = new EvaluationRow(
            "2022",
            "documents",
            "ip",
            "",
            "a",
            OptionalDouble.of(70),
            OptionalDouble.of(85),
            OptionalDouble.of(74.5),
            OptionalInt.of(1),
            OptionalInt.empty(),
            OptionalInt.empty(),
            NONE,
            true,
            DecidedBy.SCORE,
            0);

    @Test
    void judgesTheEarlierEvidenceWithItsNumbersAsTheyWouldBeNow() {
        assertThat(shift("edition-2022", "0.8")).isCloseTo(0.3 * (80 - 85), within(1e-9));
    }

    @Test
    void leavesAloneWhatTheEditionDoesNotCount() {
        assertThat(shift("2022", "0.8")).isZero();
    }

    @Test
    void leavesAnIndicatorAsItWasWhereItHasNoNumberNow() {
        assertThat(shift("edition-2022", "not_available")).isZero();
    }

    @Test
    void saysNothingOfAnEntryWithoutAScore() {
        EvidenceRow without = new EvidenceRow(
                "a",
                "ip",
                Peer.of(AgencyType.CITY),
                NONE,
                NONE,
                NONE,
                0.1,
                EvidenceStatus.NOT_ASSESSABLE,
                EVIDENCE.points());
        assertThat(new LateShift(EDITION, List.of(without), List.of()).of(List.of(RANK)))
                .isEmpty();
    }

    private static double shift(String period, String restated) {
        Restatement number = new Restatement(
                "a", period, "answered_rate", Instant.EPOCH, Stated.ofCode("0.9"), Stated.ofCode(restated));
        return new LateShift(EDITION, List.of(EVIDENCE), List.of(number))
                .of(List.of(RANK))
                .getOrDefault(RANK, Double.NaN);
    }
}
