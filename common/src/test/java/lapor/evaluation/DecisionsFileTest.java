package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.EditionFixture;
import lapor.input.ProblemLists;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

class DecisionsFileTest {
    private final World world = World.empty(EditionFixture.bundled());

    @TempDir
    Path folder;

    @BeforeEach
    void enter() {
        for (int i = 1; i <= 7; i++) {
            world.add("oa", "o" + i, OptionalDouble.of(50), OptionalDouble.of(50));
        }
        world.add("ip", "i1", OptionalDouble.of(50), OptionalDouble.of(50));
    }

    @Test
    void readsStagesAndCategories() throws IOException {
        assertThat(read("o1,documents,include,why,pleno\ni1,final/management-change,EXCLUDE,why,pleno\n"))
                .containsExactly(
                        new Decision("o1", "oa", "documents", Optional.empty(), Decision.Kind.INCLUDE),
                        new Decision("i1", "ip", "final", Optional.of("management-change"), Decision.Kind.EXCLUDE));
    }

    @Test
    void reportsEveryProblemAtOnce() {
        String many = "";
        for (int i = 1; i <= 7; i++) {
            many += "o" + i + ",documents,include,why,pleno\n";
        }
        String rows = many
                + """
                o1,documents,exclude,why,pleno
                nobody,documents,include,why,pleno
                o2,gala,include,why,pleno
                i1,final,include,why,pleno
                i1,documents/impact,include,why,pleno
                o3,final,maybe,why,pleno
                o4,final,include,,
                ,final,,,
                """;
        assertThat(ProblemLists.of(() -> read(rows)))
                .containsExactly(
                        "decisions.csv:8.agency_id: agency \"o7\" is not eligible, see eligibility.csv; it cannot be"
                                + " included",
                        "decisions.csv:9.decision: agency \"o1\" is included at stage documents already",
                        "decisions.csv:10.agency_id: agency \"nobody\" did not enter",
                        "decisions.csv:11.stage: must be a stage (documents, final), but is \"gala\"",
                        "decisions.csv:12.stage: must be \"final/management-change\" or"
                                + " \"final/sustainability-connectivity-impact\", but is \"final\"",
                        "decisions.csv:13.stage: must be \"documents\", group ip has no categories there, but is"
                                + " \"documents/impact\"",
                        "decisions.csv:14.decision: must be one of [include, exclude], but is \"maybe\"",
                        "decisions.csv:15.reason: is empty",
                        "decisions.csv:15.decided_by: is empty",
                        "decisions.csv:16.agency_id: is empty",
                        "decisions.csv:16.decision: is empty",
                        "decisions.csv:16.reason: is empty",
                        "decisions.csv:16.decided_by: is empty",
                        "decisions.csv: 7 are included in stage documents, group oa, but it has 6 places");
    }

    @Test
    void letsAnAgencyBeMovedFromOneCategoryToAnother() throws IOException {
        assertThat(
                        read(
                                """
                        i1,final/management-change,exclude,why,pleno
                        i1,final/sustainability-connectivity-impact,include,why,pleno
                        """))
                .hasSize(2);
    }

    @Test
    void refusesAPlaceInTwoCategories() {
        assertThat(
                        ProblemLists.of(
                                () -> read(
                                        """
                        i1,final/management-change,include,why,pleno
                        i1,final/sustainability-connectivity-impact,include,why,pleno
                        """)))
                .containsExactly("decisions.csv:3.decision: agency \"i1\" is included at stage final already");
    }

    private List<Decision> read(String rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("decisions.csv"), "agency_id,stage,decision,reason,decided_by\n" + rows);
        return DecisionsFile.read(file, world.edition(), world.entries(), Set.of("o7"));
    }
}
