package lapor.evaluation;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.Edition;
import lapor.edition.EditionFile;
import lapor.edition.EditionFixture;
import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;

/** What people decide, among entries that scores have ranked. */
class StageDecisionsTest {
    @ParameterizedTest
    @CsvSource({"2018, 1", "2019, 2", "2020, 3", "2022, 4", "2018, 5", "2020, 6"})
    void decisionsAreFollowedWithinThePlacesAndMarkedOnlyWhereTheyChangeSomething(String id, long seed) {
        World world = World.random(edition(id), seed);
        Map<String, EvaluationRow> before = byAgency(world.evaluate());
        Random random = new Random(seed);
        List<Entry> some = new ArrayList<>(world.entries());
        Collections.shuffle(some, random);
        List<String> included = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        for (Entry entry : some.subList(0, 6)) {
            boolean include = random.nextBoolean();
            (include ? included : excluded).add(entry.agencyId());
            world.decide(
                    include ? Decision.Kind.INCLUDE : Decision.Kind.EXCLUDE,
                    entry.agencyId(),
                    world.edition().firstStage().id());
        }

        Map<String, EvaluationRow> after = byAgency(world.evaluate());

        assertThat(after.values().stream().filter(EvaluationRow::shortlisted))
                .hasSizeLessThanOrEqualTo(world.edition().firstStage().places())
                .extracting(EvaluationRow::agencyId)
                .containsAll(included)
                .doesNotContainAnyElementsOf(excluded);
        after.forEach((agency, row) -> {
            boolean changed = row.shortlisted() != before.get(agency).shortlisted();
            boolean wasTied = before.get(agency).decidedBy() == DecidedBy.TIE;
            boolean marked = row.decidedBy().code().matches("decision|displaced|moved_up");
            assertThat(!changed || marked || row.decidedBy() == DecidedBy.TIE)
                    .as(agency)
                    .isTrue();
            assertThat(!marked || changed || wasTied).as(agency).isTrue();
            assertThat(row.rank()).as(agency).isEqualTo(before.get(agency).rank());
        });
    }

    private static Map<String, EvaluationRow> byAgency(List<EvaluationRow> rows) {
        return rows.stream().collect(toMap(EvaluationRow::agencyId, row -> row));
    }

    @Test
    void refusesDecisionsThatTheEntryDoesNotReach() {
        World world = World.empty(edition("2022"));
        for (int i = 0; i < 9; i++) {
            world.add("oa", "a" + i, OptionalDouble.of(90 - i), OptionalDouble.of(50));
        }
        world.decide(Decision.Kind.INCLUDE, "a8", "final");
        assertThat(ProblemLists.of(world::evaluate))
                .containsExactly("decisions: agency \"a8\" is decided upon at stage final, but no scores of a panel are"
                        + " given");

        world.addPanel("a1", 60);
        assertThat(ProblemLists.of(world::evaluate))
                .containsExactly("decisions: agency \"a8\" is included in stage final, group oa, but does not take"
                        + " part in it");
    }

    @Test
    void whoIsGivenALaterCategoryLeavesTheEarlierOne() {
        World world = World.empty(edition("2022"));
        for (int i = 0; i < 12; i++) {
            world.add("ip", "a%02d".formatted(i), OptionalDouble.of(90 - i), OptionalDouble.of(50));
            world.addPanel("a%02d".formatted(i), 60);
        }
        world.decide(Decision.Kind.INCLUDE, "a00", "final", Optional.of("sustainability-connectivity-impact"));

        List<EvaluationRow> rows = world.evaluate();

        assertThat(rows)
                .filteredOn(row -> row.category().equals("management-change"))
                .filteredOn(row -> Set.of("a00", "a04", "a05", "a06").contains(row.agencyId()))
                .extracting(row -> row.agencyId() + " " + row.shortlisted() + " "
                        + row.decidedBy().code())
                .containsExactly("a00 false decision", "a04 true score", "a05 true moved_up", "a06 false score");
        assertThat(rows)
                .filteredOn(row -> row.category().equals("sustainability-connectivity-impact"))
                .filteredOn(EvaluationRow::shortlisted)
                .extracting(EvaluationRow::agencyId)
                .containsExactly("a00", "a06", "a07", "a08", "a09");
    }

    private static Edition edition(String id) {
        return EditionFile.read(id, Path.of("."), EditionFixture.METRICS);
    }
}
