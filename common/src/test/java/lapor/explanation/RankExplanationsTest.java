package lapor.explanation;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import lapor.evaluation.Decision;
import lapor.evaluation.EvaluationRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

class RankExplanationsTest {
    private static final double EXACT = 1e-9;
    private static final double BEYOND = 1e-5;
    private static final int MOST = 80;

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2019", "2020", "2022", "next"})
    void contributionsMakeTheCombinedScoreAndDifferencesTheDistance(String id) {
        addUp(Held.random(edition(id), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geometric", "harmonic", "copeland"})
    void addsUpAlsoWhereIndicatorsAreNotAveraged(String aggregation) {
        Held held = Held.random(aggregating(aggregation), 2);

        addUp(held);
        assertThat(held.explain()).filteredOn(row -> !row.adds()).isNotEmpty().allSatisfy(row -> assertThat(
                        row.contribution())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2018, arithmetic", "2022, arithmetic", "2022, geometric", "2022, harmonic"})
    void theNeededPointsAreWhereThePlaceChanges(String id, String aggregation) {
        Held held = Held.random(aggregation.equals("arithmetic") ? edition(id) : aggregating(aggregation), 3);
        String first = held.edition().firstStage().id();
        List<ExplanationRow> crossing = held.explain().stream()
                .filter(row -> row.entry().stage().equals(first))
                .filter(row -> !row.part().equals(row.source().code()))
                .filter(row -> row.need().points().isPresent())
                .filter(row -> row.need().points().getAsDouble() > BEYOND
                        && row.need().points().getAsDouble() < 100 - BEYOND)
                .limit(MOST)
                .toList();

        assertThat(crossing).hasSizeGreaterThan(20).allSatisfy(row -> {
            double needed = row.need().points().orElseThrow();
            assertThat(goesOn(held, row, needed + BEYOND)).isTrue();
            assertThat(goesOn(held, row, needed - BEYOND)).isFalse();
        });
    }

    @Test
    void saysWhereNoPointsWouldDo() {
        Held held = Held.random(edition("2022"), 4);
        String first = held.edition().firstStage().id();
        List<ExplanationRow> hopeless = held.explain().stream()
                .filter(row -> row.entry().stage().equals(first))
                .filter(row -> row.need().crossing() == Crossing.NOT_BY_THIS_ALONE)
                .limit(MOST)
                .toList();

        assertThat(hopeless).isNotEmpty().allSatisfy(row -> assertThat(
                        goesOn(held, row, row.entry().shortlisted() ? 0 : 100))
                .isEqualTo(row.entry().shortlisted()));
    }

    @Test
    void measuresAgainstTheLastThatGoesOnByScoreAndNotByDecision() {
        Held held = Held.random(edition("2022"), 5);
        String stage = held.edition().firstStage().id();
        List<EvaluationRow> group = held.evaluate().stream()
                .filter(row -> row.stage().equals(stage) && row.group().equals("ip"))
                .filter(row -> row.rank().isPresent())
                .toList();
        EvaluationRow worst = group.get(group.size() - 1);
        Held decided = held.decided(
                List.of(new Decision(worst.agencyId(), "ip", stage, Optional.empty(), Decision.Kind.INCLUDE)));

        List<ExplanationRow> rows = decided.explain().stream()
                .filter(row ->
                        row.entry().stage().equals(stage) && row.entry().group().equals("ip"))
                .toList();

        assertThat(rows)
                .filteredOn(row -> row.entry().agencyId().equals(worst.agencyId()))
                .allMatch(row -> row.need().crossing() == Crossing.DECIDED_BY_PEOPLE);
        assertThat(rows).filteredOn(row -> row.entry().rank().isPresent()).allSatisfy(row -> assertThat(
                        row.cutoff().agencyId())
                .hasValue(group.get(28).agencyId()));
    }

    @Test
    void explainsNothingOfAnEntryWithoutRankButWhatItBrings() {
        Held held = Held.random(edition("2022"), 6);
        List<ExplanationRow> rows = held.explain().stream()
                .filter(row -> row.entry().rank().isEmpty())
                .toList();

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.need().crossing()).isEqualTo(Crossing.NOT_RANKED);
            assertThat(row.cutoff().agencyId()).isEmpty();
        });
        assertThat(rows).anyMatch(row -> row.contribution().isPresent());
    }

    private static void addUp(Held held) {
        Map<List<String>, EvaluationRow> entries = new LinkedHashMap<>();
        held.evaluate().forEach(row -> entries.put(key(row, row.agencyId()), row));
        Map<EvaluationRow, List<ExplanationRow>> explained =
                held.explain().stream().filter(ExplanationRow::adds).collect(groupingBy(ExplanationRow::entry));

        assertThat(explained).hasSameSizeAs(entries.values());
        explained.forEach((entry, rows) -> entry.combinedScore().ifPresent(score -> {
            assertThat(rows.stream()
                            .mapToDouble(row -> row.contribution().orElse(0))
                            .sum())
                    .isCloseTo(score, within(EXACT));
            distance(entries, rows, ExplanationRow::above);
            distance(entries, rows, ExplanationRow::below);
            distance(entries, rows, ExplanationRow::cutoff);
        }));
    }

    private static void distance(
            Map<List<String>, EvaluationRow> entries, List<ExplanationRow> rows, Function<ExplanationRow, Against> to) {
        EvaluationRow entry = rows.get(0).entry();
        to.apply(rows.get(0)).agencyId().ifPresent(other -> {
            double theirs = entries.values().stream()
                    .filter(row -> row.agencyId().equals(other)
                            && row.stage().equals(entry.stage())
                            && row.category().equals(entry.category()))
                    .findFirst()
                    .orElseThrow()
                    .combinedScore()
                    .orElseThrow();
            assertThat(rows.stream()
                            .mapToDouble(row -> to.apply(row).difference().orElseThrow())
                            .sum())
                    .isCloseTo(entry.combinedScore().orElseThrow() - theirs, within(2 * EXACT));
        });
    }

    private static boolean goesOn(Held held, ExplanationRow row, double points) {
        return held.with(row.entry().agencyId(), row.part(), points).evaluate().stream()
                .filter(other -> other.stage().equals(row.entry().stage())
                        && other.agencyId().equals(row.entry().agencyId()))
                .findFirst()
                .orElseThrow()
                .shortlisted();
    }

    private static List<String> key(EvaluationRow row, String agencyId) {
        return List.of(row.stage(), row.group(), row.category(), agencyId);
    }

    private static Edition edition(String id) {
        return EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
    }

    private static Edition aggregating(String aggregation) {
        return EditionFixture.document()
                .with("/evidence/aggregation", "\"" + aggregation + "\"")
                .read();
    }
}
