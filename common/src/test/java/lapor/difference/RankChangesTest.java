package lapor.difference;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/** Agency a falls from 80 to 75 where its old data, judged as now, would give 78; b goes, and c comes. */
class RankChangesTest {
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final List<EvaluationRow> BEFORE = List.of(row("a", 80, 1), row("b", 70, 2));
    private static final List<EvaluationRow> AFTER = List.of(row("a", 75, 2), row("c", 90, 1));
    private static final List<EvaluationRow> BETWEEN = List.of(row("a", 78, 1));

    @Test
    void sharesTheChangeBetweenDataAndConfiguration() {
        RankChange a = changes(BETWEEN).get(0);

        assertThat(Attribution.of(a, Set.of(Cause.DATA, Cause.CONFIGURATION)))
                .isEqualTo(new Attribution(OptionalDouble.of(-3), NONE, OptionalDouble.of(-2), NONE, NONE));
    }

    @Test
    void leavesOtherCodeAndOtherConfigurationTogether() {
        RankChange a = changes(BETWEEN).get(0);

        assertThat(Attribution.of(a, Set.of(Cause.DATA, Cause.CONFIGURATION, Cause.CODE)))
                .isEqualTo(new Attribution(OptionalDouble.of(-3), NONE, NONE, NONE, OptionalDouble.of(-2)));
        assertThat(Attribution.of(a, Set.of(Cause.CONFIGURATION, Cause.CODE)))
                .isEqualTo(new Attribution(NONE, NONE, NONE, NONE, OptionalDouble.of(-5)));
    }

    @Test
    void tellsLateRowsFromOtherData() {
        assertThat(Attribution.of(late(-0.5).get(0), Set.of(Cause.DATA, Cause.CONFIGURATION)))
                .isEqualTo(new Attribution(
                        OptionalDouble.of(-2.5), OptionalDouble.of(-0.5), OptionalDouble.of(-2), NONE, NONE));
    }

    @Test
    void givesAllToTheOnlyCause() {
        RankChange a = changes(List.of()).get(0);

        assertThat(Attribution.of(a, Set.of(Cause.DATA)).data()).hasValue(-5);
        assertThat(Attribution.of(a, Set.of(Cause.CONFIGURATION)).configuration())
                .hasValue(-5);
        assertThat(Attribution.of(a, Set.of(Cause.CODE)).code()).hasValue(-5);
    }

    @Test
    void separatesNothingThatWasNotJudgedAnew() {
        assertThat(Attribution.of(changes(List.of()).get(0), Set.of(Cause.DATA, Cause.CODE)))
                .isEqualTo(new Attribution(NONE, NONE, NONE, NONE, OptionalDouble.of(-5)));
    }

    @Test
    void namesWhoCameAndWhoWentWithoutAChange(@TempDir Path folder) {
        Path file = folder.resolve("diff.csv");
        DifferenceTable.write(file, late(-0.5), Set.of(Cause.DATA, Cause.CONFIGURATION));

        assertThat(file)
                .hasContent(
                        """
                        stage,group,category,agency_id,presence,score_before,score_after,change,by_data,by_late,\
                        by_configuration,by_code,unseparated,rank_before,rank_after,shortlisted_before,shortlisted_after
                        documents,ip,,a,stayed,80,75,-5,-2.5,-0.5,-2,,,1,2,true,true
                        documents,ip,,b,went,70,,,,,,,,2,,true,
                        documents,ip,,c,came,,90,,,,,,,,1,,true
                        """);
    }

    private static List<RankChange> changes(List<EvaluationRow> between) {
        return RankChanges.of(BEFORE, AFTER, between, Map.of());
    }

    private static List<RankChange> late(double shift) {
        return RankChanges.of(BEFORE, AFTER, BETWEEN, Map.of(BETWEEN.get(0), shift));
    }

    private static EvaluationRow row(String agency, double score, int rank) {
        return new EvaluationRow(
                "x",
                "documents",
                "ip",
                "",
                agency,
                NONE,
                NONE,
                OptionalDouble.of(score),
                OptionalInt.of(rank),
                OptionalInt.empty(),
                OptionalInt.empty(),
                NONE,
                true,
                DecidedBy.SCORE,
                0);
    }
}
