package lapor.evaluator;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class AffiliationFileTest {
    @TempDir
    Path folder;

    @Test
    void oneMayBeOfSeveralAgencies() throws IOException {
        Path file = write("evaluator,agency_id\nx,a\nx,b\n");

        assertThat(AffiliationFile.read(file, Set.of("a", "b")))
                .containsExactly(new Affiliation("x", "a"), new Affiliation("x", "b"));
    }

    @Test
    void listsEveryMistakeAtOnce() throws IOException {
        Path file = write("agency_id,evaluator\na,x\nz,x\na,x\n,y\nb,\na\n");

        assertThat(ProblemLists.of(() -> AffiliationFile.read(file, Set.of("a", "b"))))
                .containsExactly(
                        "evaluators.csv:3.agency_id: unknown agency \"z\"",
                        "evaluators.csv:4.evaluator: \"x\" is of agency \"a\" already",
                        "evaluators.csv:5.agency_id: is empty",
                        "evaluators.csv:6.evaluator: is empty",
                        "evaluators.csv:7: has 1 cells, but the header has 2");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("evaluators.csv"), text);
    }
}
