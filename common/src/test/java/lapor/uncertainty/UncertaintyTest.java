package lapor.uncertainty;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.edition.EditionFixture;
import lapor.evaluation.Decision;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class UncertaintyTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void probabilitiesOfEveryContestSumToItsPlaces(long seed) {
        Contestants world = Contestants.of2022(few("all"), seed).withPanel();

        Map<String, Double> sums = world.uncertainty().ranks().stream()
                .collect(groupingBy(UncertaintyTest::contest, summingDouble(UncertaintyRow::shortlistProbability)));

        assertThat(sums.get("documents/oa/")).isCloseTo(6, within(1e-6));
        assertThat(sums.get("documents/ip/")).isCloseTo(30, within(1e-6));
        assertThat(sums.get("final/ip/management-change")).isCloseTo(5, within(1e-6));
        assertThat(sums.get("final/ip/sustainability-connectivity-impact")).isCloseTo(5, within(1e-6));
        assertThat(sums.get("final/upp/")).isCloseTo(5, within(1e-6));
    }

    @Test
    void everybodyGetsAPlaceWhereThereAreMorePlacesThanEntries() {
        Contestants world = Contestants.of2022(few("all"), 1);
        world.entries.removeIf(
                entry -> entry.group().equals("oa") && !entry.agencyId().matches("oa-10[0-3]"));

        assertThat(world.uncertainty().ranks())
                .filteredOn(row -> row.group().equals("oa"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.shortlistProbability()).isEqualTo(1));
    }

    @Test
    void withNothingDrawnEveryRankIsAsPublishedAndEveryPlaceCertain() {
        Contestants world = Contestants.of2022(few(""), 3).withPanel();
        Published published = world.published();
        Uncertainty uncertainty = world.uncertainty();

        List<EvaluationRow> rows = uncertainty.evaluation(published.evaluation());

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.rankLow()).isEqualTo(row.rank());
            assertThat(row.rankHigh()).isEqualTo(row.rank());
            assertThat(row.shortlistProbability()).hasValue(row.shortlisted() ? 1 : 0);
        });
        assertThat(uncertainty.evidence(published.evidence())).isNotEmpty().allSatisfy(row -> {
            assertThat(row.low()).isEqualTo(row.score());
            assertThat(row.high()).isEqualTo(row.score());
        });
        assertThat(uncertainty.drivers())
                .noneSatisfy(row -> assertThat(row.kind()).isEqualTo(DriverRow.Kind.INPUT));
    }

    @Test
    void intervalsCoverWhatIsPublishedAndAreNotEmpty() {
        Contestants world = Contestants.of2022(few("all"), 4).withPanel();
        Published published = world.published();
        Uncertainty uncertainty = world.uncertainty();

        assertThat(uncertainty.evaluation(published.evaluation())).allSatisfy(row -> {
            assertThat(row.rankLow().orElseThrow())
                    .isLessThanOrEqualTo(row.rank().orElseThrow());
            assertThat(row.rankHigh().orElseThrow())
                    .isGreaterThanOrEqualTo(row.rank().orElseThrow());
        });
        assertThat(uncertainty.evidence(published.evidence()))
                .extracting(EvidenceRow::agencyId)
                .contains("not-entered");
        assertThat(uncertainty.evidence(published.evidence())).allSatisfy(row -> {
            assertThat(row.score().orElseThrow())
                    .isBetween(row.low().orElseThrow(), row.high().orElseThrow());
            assertThat(row.high().orElseThrow() - row.low().orElseThrow()).isGreaterThan(0.5);
        });
    }

    @Test
    void theOrderInWhichThingsAreHandedInChangesNothing() {
        Contestants world = Contestants.of2022(few("all"), 5).withPanel();
        Uncertainty before = world.uncertainty();

        Uncertainty after = world.shuffled().uncertainty();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void anotherSeedGivesOtherDrawsOfTheSameDistribution() {
        Contestants world = Contestants.of2022(few("all"), 5);
        Map<String, Double> first = probabilities(world.uncertainty());
        Map<String, Double> second = probabilities(Uncertainty.of(world.edition, world.dossier(), world.published(), 99)
                .orElseThrow());

        assertThat(second).isNotEqualTo(first);
        // 1,000 draws: a difference of two shares has a standard deviation of at most 0.022
        first.forEach((agency, share) -> assertThat(second.get(agency)).isCloseTo(share, within(0.1)));
    }

    @Test
    void betterEvidenceNeverLowersARank() {
        for (String agency : List.of("ip-100", "ip-110", "ip-120")) {
            Contestants world = Contestants.of2022(
                    few("all").with("/uncertainty/minMaxShare", "0").with("/uncertainty/zScoreShare", "0"), 6);
            world.measure(agency, 60, 30);
            UncertaintyRow before = row(world.uncertainty(), agency);
            world.measure(agency, 60, 36);
            UncertaintyRow after = row(world.uncertainty(), agency);

            assertThat(after.ranks().low().orElseThrow())
                    .isLessThanOrEqualTo(before.ranks().low().orElseThrow());
            assertThat(after.ranks().mean().orElseThrow())
                    .isLessThanOrEqualTo(before.ranks().mean().orElseThrow());
            assertThat(after.ranks().high().orElseThrow())
                    .isLessThanOrEqualTo(before.ranks().high().orElseThrow());
            assertThat(after.shortlistProbability()).isGreaterThanOrEqualTo(before.shortlistProbability());
        }
    }

    @Test
    void whereOnlyDocumentsCountEvidenceMovesNothing() {
        Contestants world = Contestants.of2022(
                few("all")
                        .with("/stages/0/scores/0/weight", "1")
                        .with("/stages/0/scores/1/weight", "0")
                        .with("/stages/0/tieBreaks", "[]"),
                7);
        List<UncertaintyRow> before = world.uncertainty().ranks();
        world.metrics.keySet().forEach(id -> world.measure(id, 40, 20));

        assertThat(world.uncertainty().ranks()).isEqualTo(before);
    }

    @Test
    void peoplesDecisionsHoldInEveryDraw() {
        Contestants world = Contestants.of2022(few("all"), 8);
        Map<String, Integer> ranks = world.uncertainty().ranks().stream()
                .filter(row -> row.group().equals("ip"))
                .collect(toMap(UncertaintyRow::agencyId, row -> row.rank().orElseThrow()));
        String best = agency(ranks, 1);
        String worst = agency(ranks, ranks.size());
        world.decisions.add(new Decision(best, "ip", "documents", Optional.empty(), Decision.Kind.EXCLUDE));
        world.decisions.add(new Decision(worst, "ip", "documents", Optional.empty(), Decision.Kind.INCLUDE));

        Map<String, Double> after = probabilities(world.uncertainty());

        assertThat(after.get(best)).isZero();
        assertThat(after.get(worst)).isEqualTo(1);
        assertThat(after.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("ip"))
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .isCloseTo(30, within(1e-6));
    }

    @Test
    void theEqualShareAPlaceEvenly() {
        Contestants world = Contestants.of2022(few(""), 9);
        for (String agency : List.of("oa-100", "oa-101", "oa-102")) {
            world.documents.removeIf(score -> score.agencyId().equals(agency));
            world.edition
                    .criteria()
                    .forEach(criterion ->
                            world.documents.add(new lapor.evaluation.ExpertScore(agency, criterion.id(), "a", 99)));
            world.measure(agency, 100, 99);
        }
        world.entries.removeIf(
                entry -> entry.group().equals("oa") && entry.agencyId().compareTo("oa-108") > 0);

        // three alike go first: with six places they all get one
        assertThat(probabilities(world.uncertainty())).containsEntry("oa-100", 1.0);

        Contestants fewer = Contestants.of2022(
                few("").with("/stages/0/quotas/0/places", "2").with("/stages/1/quotas/0/places", "1"), 9);
        for (String agency : List.of("oa-100", "oa-101", "oa-102")) {
            fewer.documents.removeIf(score -> score.agencyId().equals(agency));
            fewer.documents.addAll(world.documents.stream()
                    .filter(score -> score.agencyId().equals(agency))
                    .toList());
            fewer.measure(agency, 100, 99);
        }
        assertThat(probabilities(fewer.uncertainty()))
                .hasEntrySatisfying("oa-100", share -> assertThat(share).isCloseTo(2.0 / 3, within(1e-9)))
                .hasEntrySatisfying("oa-102", share -> assertThat(share).isCloseTo(2.0 / 3, within(1e-9)));
    }

    @ParameterizedTest
    @CsvSource({"geometric", "harmonic", "copeland"})
    void followsTheEditionsAggregation(String aggregation) {
        Contestants world = Contestants.of2022(few("").with("/evidence/aggregation", '"' + aggregation + '"'), 10);
        Published published = world.published();

        assertThat(world.uncertainty().evidence(published.evidence()))
                .allSatisfy(row -> assertThat(row.low().orElseThrow())
                        .isCloseTo(row.score().orElseThrow(), within(1e-9)));
    }

    @Test
    void onlyWhatIsDrawnDrivesTheRanks() {
        Contestants world = Contestants.of2022(few("weights").with("/uncertainty/driverDraws", "400"), 11);

        assertThat(world.uncertainty().drivers())
                .filteredOn(row -> row.kind() == DriverRow.Kind.INPUT)
                .hasSize(3)
                .allSatisfy(row -> {
                    assertThat(row.driver()).isEqualTo("weights");
                    assertThat(row.firstOrder()).hasValue(1);
                    assertThat(row.totalOrder()).hasValue(1);
                });
    }

    @Test
    void noInputMovesMoreByItselfThanWithOthers() {
        for (int seed = 1; seed <= 3; seed++) {
            assertThat(Contestants.of2022(few("all"), seed).uncertainty().drivers())
                    .filteredOn(row -> row.kind() == DriverRow.Kind.INPUT
                            && row.firstOrder().isPresent())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.firstOrder().orElseThrow())
                            .isBetween(0.0, row.totalOrder().orElseThrow()));
        }
    }

    @Test
    void leavingOutAnIndicatorMovesRanksAsARankingWithoutItWould() {
        Contestants world = Contestants.of2022(few("all"), 12);
        List<LeaveOutRow> rows = world.uncertainty().withoutEach().stream()
                .filter(row -> row.metric().equals("satisfaction_mean"))
                .toList();
        // weights of the others as they share out the one that is gone
        EditionFixture without = few("all");
        double[] weights = {0.2, 0.2, 0.2, 0.15, 0.15, 0};
        for (int i = 0; i < weights.length; i++) {
            without.with("/evidence/indicators/" + i + "/weight", Double.toString(weights[i] / 0.9));
        }
        Map<String, Integer> ranks = Contestants.of2022(without, 12).published().evaluation().stream()
                .collect(toMap(EvaluationRow::agencyId, row -> row.rank().orElseThrow()));

        assertThat(rows).hasSameSizeAs(world.entries).allSatisfy(row -> assertThat(row.rankWithout())
                .hasValue(ranks.get(row.agencyId())));
    }

    @Test
    void saysNothingWhereTheEditionDoesNot() {
        Contestants world = Contestants.of2022(
                EditionFixture.document().with("/uncertainty", "null").with("/notes/0/assumption", "\"uncertainty\""),
                1);

        assertThat(Uncertainty.of(world.edition, world.dossier(), world.published(), 1))
                .isEmpty();
    }

    /** The edition with fewer draws, of all inputs or of those named. */
    static EditionFixture few(String varies) {
        EditionFixture fixture =
                EditionFixture.document().with("/uncertainty/draws", "1000").with("/uncertainty/driverDraws", "50");
        return varies.equals("all")
                ? fixture
                : fixture.with("/uncertainty/varies", varies.isEmpty() ? "[]" : "[\"" + varies + "\"]");
    }

    private static String contest(UncertaintyRow row) {
        return row.stage() + "/" + row.group() + "/" + row.category();
    }

    private static String agency(Map<String, Integer> ranks, int rank) {
        return ranks.entrySet().stream()
                .filter(entry -> entry.getValue() == rank)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static UncertaintyRow row(Uncertainty uncertainty, String agency) {
        return uncertainty.ranks().stream()
                .filter(row -> row.agencyId().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> probabilities(Uncertainty uncertainty) {
        return uncertainty.ranks().stream()
                .filter(row -> row.stage().equals("documents"))
                .collect(toMap(UncertaintyRow::agencyId, UncertaintyRow::shortlistProbability));
    }
}
