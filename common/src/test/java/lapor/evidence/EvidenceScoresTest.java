package lapor.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.AgencyType;
import lapor.agency.Peer;
import lapor.edition.EditionFixture;
import lapor.edition.EvidencePlan;
import lapor.metric.Estimate;
import lapor.metric.Measured;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.peer.PeerSets;
import org.apache.commons.math3.util.Precision;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

class EvidenceScoresTest {
    private static final EvidencePlan PLAN = EditionFixture.bundled().evidence();

    private static final List<MetricRow> COMPLETE = List.of(
            row("answered_rate", 0.9),
            row("answered_completion_rate", 0.8),
            row("first_response_on_time_rate", 0.7),
            row("first_response_median_days", 10.5),
            row("resolution_on_time_rate", 0.6),
            row("satisfaction_mean", 4.4));

    /** 0.2 x 90 + 0.2 x 80 + 0.2 x 70 + 0.15 x 50 + 0.15 x 60 + 0.1 x 85 = 73. */
    @Test
    void weighsThePointsOfEveryIndicator() {
        EvidenceRow row = score(COMPLETE).get(0);

        assertThat(row.score()).hasValue(73);
        assertThat(row.availableWeight()).isEqualTo(1);
        assertThat(row.status()).isEqualTo(EvidenceStatus.OK);
        assertThat(row.points().keySet()).containsExactlyElementsOf(PLAN.metrics());
        assertThat(row.points().get("first_response_median_days")).hasValue(50);
    }

    /** Fewer than half were ever answered: 73 - 0.15 x 50 = 65.5, with the whole weight. */
    @Test
    void givesNoPointsForAMedianThatIsNotReached() {
        List<MetricRow> rows = List.of(
                COMPLETE.get(0),
                COMPLETE.get(1),
                COMPLETE.get(2),
                new MetricRow("a", "edition-2022", "first_response_median_days", Estimate.absent(Status.OK)),
                COMPLETE.get(4),
                COMPLETE.get(5));

        EvidenceRow row = score(rows).get(0);

        assertThat(row.score()).hasValue(65.5);
        assertThat(row.availableWeight()).isEqualTo(1);
    }

    /** Without satisfaction: (73 - 8.5) / 0.9 = 71.666666667; a rating of too few people is as good as none. */
    @Test
    void sharesOutTheWeightOfWhatIsNotReliable() {
        List<MetricRow> rows = List.of(
                COMPLETE.get(0),
                COMPLETE.get(1),
                COMPLETE.get(2),
                COMPLETE.get(3),
                COMPLETE.get(4),
                row("satisfaction_mean", 1, Status.TOO_FEW));

        EvidenceRow row = score(rows).get(0);

        assertThat(row.score()).hasValue(71.666666667);
        assertThat(row.availableWeight()).isEqualTo(0.9);
        assertThat(row.points().get("satisfaction_mean")).isEmpty();
    }

    @Test
    void needsSixtyPercentOfTheWeight() {
        assertThat(score(COMPLETE.subList(0, 3)).get(0).score()).hasValue(80);

        EvidenceRow row = score(COMPLETE.subList(2, 6)).get(0);
        assertThat(row.availableWeight()).isEqualTo(0.6);
        assertThat(row.status()).isEqualTo(EvidenceStatus.OK);

        EvidenceRow less = score(COMPLETE.subList(3, 6)).get(0);
        assertThat(less.availableWeight()).isEqualTo(0.4);
        assertThat(less.score()).isEmpty();
        assertThat(less.status()).isEqualTo(EvidenceStatus.NOT_ASSESSABLE);
    }

    /**
     * Weights 2, 2, 2, 1.5, 1.5, 1. a is better than b by 2 + 2 + 2 and worse by 1.5: won; b beats c; c has no
     * satisfaction and is worse than a in all else. Of two contests each: a 100, b 50, c 0. d did not enter, ties with
     * a (the same values), and wins against b and c: 2.5 of 3.
     */
    @Test
    void holdsContestsBetweenPairsOfThoseThatEntered() {
        EvidencePlan pairs = EditionFixture.document()
                .with("/evidence/aggregation", "\"copeland\"")
                .read()
                .evidence();
        List<MetricRow> rows = new ArrayList<>();
        rows.addAll(of("a", 0.9, 0.8, 0.7, 10.5, 0.6, 4.4));
        rows.addAll(of("b", 0.8, 0.7, 0.6, 9.5, 0.6, 4.4));
        rows.addAll(of("c", 0.7, 0.6, 0.5, 11.5, 0.5));
        rows.addAll(of("d", 0.9, 0.8, 0.7, 10.5, 0.6, 4.4));

        List<EvidenceRow> scores = EvidenceScores.of(
                pairs, Measured.of(rows), PeerSets.byType(List.of()), Map.of("a", "ip", "b", "ip", "c", "upp"));

        assertThat(scores)
                .extracting(row -> row.score().orElseThrow())
                .containsExactly(100.0, 50.0, 0.0, Precision.round(100 * 2.5 / 3, 9));
    }

    private static List<MetricRow> of(String agencyId, double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new MetricRow(
                        agencyId, "edition-2022", COMPLETE.get(i).metric(), estimate(values[i], Status.OK)))
                .toList();
    }

    @Test
    void looksOnlyAtTheIndicatorsPeriod() {
        MetricRow month = new MetricRow("a", "2022-03", "answered_rate", estimate(1, Status.OK));

        assertThat(score(List.of(month)).get(0).availableWeight()).isZero();
    }

    @Test
    void listsEntrantsWithoutAnyComplaintAndAgenciesThatDidNotEnter() {
        List<EvidenceRow> rows = EvidenceScores.of(
                PLAN, Measured.of(COMPLETE), PeerSets.byType(List.of(city("silent"))), Map.of("silent", "ip"));

        assertThat(rows).extracting(EvidenceRow::agencyId).containsExactly("a", "silent");
        assertThat(rows).extracting(EvidenceRow::group).containsExactly("", "ip");
        assertThat(rows).extracting(EvidenceRow::peer).containsExactly(Peer.ALL, Peer.of(AgencyType.CITY));
        assertThat(rows.get(1).status()).isEqualTo(EvidenceStatus.NOT_ASSESSABLE);
    }

    private static List<EvidenceRow> score(List<MetricRow> rows) {
        return EvidenceScores.of(PLAN, Measured.of(rows), PeerSets.byType(List.of()), Map.of());
    }

    private static MetricRow row(String metric, double value) {
        return row(metric, value, Status.OK);
    }

    private static MetricRow row(String metric, double value, Status status) {
        return new MetricRow("a", "edition-2022", metric, estimate(value, status));
    }

    private static Estimate estimate(double value, Status status) {
        return new Estimate(
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.of(20),
                status);
    }

    private static Agency city(String id) {
        Agency unlisted = Agency.unlisted(id, ZoneId.of("Asia/Jakarta"));
        return new Agency(
                id,
                id,
                Optional.of(AgencyType.CITY),
                unlisted.group(),
                unlisted.parentId(),
                unlisted.regionId(),
                unlisted.zone(),
                unlisted.population(),
                Optional.<LocalDate>empty(),
                Optional.<LocalDate>empty(),
                unlisted.successorId());
    }
}
