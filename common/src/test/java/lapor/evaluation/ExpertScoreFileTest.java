package lapor.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.Edition;
import lapor.edition.EditionFixture;
import lapor.input.ProblemLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

class ExpertScoreFileTest {
    private static final Edition EDITION = EditionFixture.bundled();
    private static final Set<String> ENTRANTS = Set.of("a");

    @TempDir
    Path folder;

    @Test
    void readsDocumentsAndPanel() throws IOException {
        Path documents = write("documents.csv", "score,agency_id,criterion,evaluator\n87.5,a,impact,x\n");
        Path panel = write("panel.csv", "agency_id,part,evaluator,score\na,interview,x,90\n");

        assertThat(ExpertScoreFile.readDocuments(documents, EDITION, ENTRANTS))
                .containsExactly(new ExpertScore("a", "impact", "x", 87.5));
        assertThat(ExpertScoreFile.readPanel(panel, EDITION, ENTRANTS))
                .containsExactly(new ExpertScore("a", "interview", "x", 90));
    }

    @Test
    void reportsEveryProblemOfTheDocumentsAtOnce() throws IOException {
        Path file = write(
                "documents.csv",
                """
                agency_id,criterion,evaluator,score
                a,impact,x,101
                a,impact,x,50
                a,charm,x,50
                z,impact,x,50
                a,change,x,
                a,change,,fifty
                a,change,y
                """);

        assertThat(ProblemLists.of(() -> ExpertScoreFile.readDocuments(file, EDITION, ENTRANTS)))
                .containsExactly(
                        "documents.csv:2.score: must be a number from 0.0 to 100.0, but is \"101\"",
                        "documents.csv:3.evaluator: \"x\" has scored impact of agency \"a\" already",
                        "documents.csv:4.criterion: must be one of management, change, sustainability, connectivity,"
                                + " impact, but is \"charm\"",
                        "documents.csv:5.agency_id: agency \"z\" did not enter",
                        "documents.csv:6.score: is empty",
                        "documents.csv:7.evaluator: is empty",
                        "documents.csv:7.score: must be a number from 0.0 to 100.0, but is \"fifty\"",
                        "documents.csv:8: has 3 cells, but the header has 4");
    }

    @Test
    void knowsOnlyThePartsOfTheEditionsPanel() throws IOException {
        Path file = write("panel.csv", "agency_id,part,evaluator,score\na,impact,x,90\n");

        assertThat(ProblemLists.of(() -> ExpertScoreFile.readPanel(file, EDITION, ENTRANTS)))
                .containsExactly(
                        "panel.csv:2.part: must be one of presentation, interview, observation, but is \"impact\"");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
