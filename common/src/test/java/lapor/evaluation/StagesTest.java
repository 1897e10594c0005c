package lapor.evaluation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import lapor.edition.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;

/** What holds beyond the first stage, of every edition. */
class StagesTest {
    @ParameterizedTest
    @CsvSource({"2018, 1", "2019, 2", "2020, 3", "2022, 4", "next, 5", "2018, 6", "2020, 7", "2022, 8"})
    void permutingEntriesChangesNothing(String id, long seed) {
        World world = World.randomWithPanel(edition(id), seed);

        assertThat(world.shuffled(seed + 100).evaluate()).isEqualTo(world.evaluate());
    }

    @ParameterizedTest
    @CsvSource({"2018, 1", "2019, 2", "2020, 3", "2022, 4", "next, 5", "2018, 6", "2020, 7", "2022, 8"})
    void onlyFinalistsEnterTheNextStageAndNobodyWinsTwice(String id, long seed) {
        Edition edition = edition(id);
        List<EvaluationRow> rows = World.randomWithPanel(edition, seed).evaluate();
        for (int i = 1; i < edition.stages().size(); i++) {
            Stage stage = edition.stages().get(i);
            Set<String> goingOn = rows.stream()
                    .filter(isAt(edition.stages().get(i - 1)))
                    .filter(row -> row.shortlisted() || row.decidedBy().code().matches("tie|waits"))
                    .map(EvaluationRow::agencyId)
                    .collect(toSet());
            assertThat(rows)
                    .filteredOn(isAt(stage))
                    .extracting(EvaluationRow::agencyId)
                    .isSubsetOf(goingOn);
            assertThat(rows)
                    .filteredOn(isAt(stage))
                    .filteredOn(EvaluationRow::shortlisted)
                    .hasSizeLessThanOrEqualTo(stage.places())
                    .extracting(EvaluationRow::agencyId)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void asManyWinAsThereArePrizesWhereNothingIsEqual() {
        World world = World.empty(edition("2020"));
        for (int i = 0; i < 40; i++) {
            world.add("ip", "a%02d".formatted(i), OptionalDouble.of(99 - i), OptionalDouble.of(50));
            world.addPanel("a%02d".formatted(i), 70);
        }

        List<EvaluationRow> winners = world.evaluate().stream()
                .filter(row -> row.stage().equals("final") && row.shortlisted())
                .toList();

        // every criterion is scored alike: the best two win the first category, the next two the second, and so on
        assertThat(winners)
                .extracting(EvaluationRow::agencyId)
                .containsExactlyInAnyOrder("a00", "a01", "a02", "a03", "a04", "a05", "a06", "a07", "a08", "a09");
        assertThat(winners)
                .filteredOn(row -> row.category().equals("best-system"))
                .extracting(EvaluationRow::agencyId)
                .containsExactly("a00", "a01");
        assertThat(winners)
                .filteredOn(row -> row.category().equals("sustainability"))
                .extracting(EvaluationRow::agencyId)
                .containsExactly("a08", "a09");
    }

    @Test
    void whatFollowsATieWaitsForPeople() {
        World world = World.empty(edition("2018"));
        for (int i = 0; i < 30; i++) {
            // the 25th and the 26th are equal in everything
            world.add("kl", "a%02d".formatted(i), OptionalDouble.of(99 - (i == 25 ? 24 : i)), OptionalDouble.of(50));
            world.addPanel("a%02d".formatted(i), 70 - i);
        }

        List<EvaluationRow> last = world.evaluate().stream()
                .filter(row -> row.stage().equals("final"))
                .toList();
        assertThat(last).hasSize(26).allSatisfy(row -> {
            assertThat(row.rank()).isEmpty();
            assertThat(row.combinedScore()).isPresent();
            assertThat(row.decidedBy()).isEqualTo(DecidedBy.WAITS);
        });

        world.decide(Decision.Kind.INCLUDE, "a25", "documents");
        List<EvaluationRow> decided = world.evaluate();

        assertThat(decided)
                .filteredOn(row ->
                        row.stage().equals("documents") && List.of("a24", "a25").contains(row.agencyId()))
                .extracting(EvaluationRow::agencyId, EvaluationRow::shortlisted, EvaluationRow::decidedBy)
                .containsExactly(tuple("a24", false, DecidedBy.DISPLACED), tuple("a25", true, DecidedBy.DECISION));
        assertThat(decided)
                .filteredOn(row -> row.stage().equals("final"))
                .hasSize(25)
                .filteredOn(EvaluationRow::shortlisted)
                .hasSize(10);
    }

    private static Predicate<EvaluationRow> isAt(Stage stage) {
        return row -> row.stage().equals(stage.id());
    }

    private static Edition edition(String id) {
        return EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
    }
}
