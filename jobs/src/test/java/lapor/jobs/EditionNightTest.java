package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An edition from its world to its winners, and what people decide against the scores. */
@ExtendWith(SparkExtension.class)
class EditionNightTest {
    @TempDir
    Path folder;

    @Test
    void findsAsManyFinalistsAndWinnersAsTheEditionSaysAndFollowsDecisions() throws IOException {
        Path world = folder.resolve("world");
        assertThat(Main.run(
                        "generate",
                        "--edition",
                        "2018",
                        "--complaints",
                        "6000",
                        "--agencies",
                        "160",
                        "--out",
                        world.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("nightly", world)).isEmpty();

        List<NamedCsvRecord> rows = evaluation(world);
        assertThat(chosen(rows, "documents")).hasSize(25);
        assertThat(chosen(rows, "final")).hasSize(10).isSubsetOf(chosen(rows, "documents"));
        assertThat(world.resolve("out/current/eligibility.csv"))
                .content()
                .startsWith("agency_id,group,rule,result,reason\n")
                .contains(",units-connected,not_checked,");

        assertThat(rows.stream()
                        .filter(row -> row.getField("stage").equals("final"))
                        .mapToDouble(row -> Double.parseDouble(row.getField("shortlist_probability")))
                        .sum())
                .isCloseTo(10, within(1e-6));
        assertThat(world.resolve("out/current"))
                .isDirectoryContaining("glob:**uncertainty.csv")
                .isDirectoryContaining("glob:**drivers.csv")
                .isDirectoryContaining("glob:**leave-one-out.csv");

        String winner = agency(rows, "final", 1);
        String eleventh = agency(rows, "final", 11);
        decide(world, winner + ",final,exclude,withdrew,plenary\n");
        assertThat(run("evaluate --as-current", world)).isEmpty();
        assertThat(row(evaluation(world), "final", winner).getField("decided_by"))
                .isEqualTo("decision");
        assertThat(row(evaluation(world), "final", eleventh).getField("decided_by"))
                .isEqualTo("moved_up");
        assertThat(chosen(evaluation(world), "final")).hasSize(10).contains(eleventh);
        measuringAgainChangesNothing(world);

        decide(world, "nobody,final,include,why,plenary\n" + winner + ",gala,include,why,plenary\n");
        assertThat(run("evaluate --as-current", world))
                .contains("decisions.csv:2.agency_id: agency \"nobody\" did not enter")
                .contains("decisions.csv:3.stage: must be a stage (documents, final), but is \"gala\"");
    }

    /** If it failed, what is judged from kept measurements would not be what is judged from tallies. */
    private static void measuringAgainChangesNothing(Path world) throws IOException {
        FolderState before = FolderState.of(world.resolve("out"));
        try (Stream<Path> kept = Files.list(world.resolve("out/tallies"))) {
            for (Path file :
                    kept.filter(name -> name.toString().contains(".declared.")).toList()) {
                Files.delete(file);
            }
        }
        assertThat(run("evaluate --as-current", world)).isEmpty();
        assertThat(FolderState.of(world.resolve("out"))).isEqualTo(before);
    }

    /** What the command had to complain about. */
    private static String run(String command, Path world) {
        StringWriter err = new StringWriter();
        Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err, true),
                (command + " --run " + world.resolve("run.json")).split(" "));
        return err.toString();
    }

    private static void decide(Path world, String rows) throws IOException {
        Files.writeString(world.resolve("decisions.csv"), "agency_id,stage,decision,reason,decided_by\n" + rows);
        String run = Files.readString(world.resolve("run.json"));
        if (!run.contains("decisions")) {
            Files.writeString(
                    world.resolve("run.json"), run.replace("\"lake\":", "\"decisions\": \"decisions.csv\", \"lake\":"));
        }
    }

    private static List<String> chosen(List<NamedCsvRecord> rows, String stage) {
        return rows.stream()
                .filter(row -> row.getField("stage").equals(stage))
                .filter(row -> row.getField("shortlisted").equals("true"))
                .map(row -> row.getField("agency_id"))
                .toList();
    }

    private static String agency(List<NamedCsvRecord> rows, String stage, int rank) {
        return rows.stream()
                .filter(row -> row.getField("stage").equals(stage))
                .filter(row -> row.getField("rank").equals(Integer.toString(rank)))
                .findFirst()
                .orElseThrow()
                .getField("agency_id");
    }

    private static NamedCsvRecord row(List<NamedCsvRecord> rows, String stage, String agency) {
        return rows.stream()
                .filter(row -> row.getField("stage").equals(stage))
                .filter(row -> row.getField("agency_id").equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> evaluation(Path world) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(world.resolve("out/current/evaluation.csv"))) {
            return csv.stream().toList();
        }
    }
}
