package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.input.InvalidInputException;
import lapor.input.Problem;
import lapor.input.Problems;
import lapor.source.SourceMappingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An entry of a folder that cannot be read must be named: passed over, half a night is missing and nobody knows. */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class OddFileTest {
    private static final String LOG = "complaint_id,type,at,agency_id\n1,SUBMITTED,2022-01-03T08:00:00,A1\n";

    @TempDir
    private Path world;

    private Path logs;

    private record Found(List<LogFile> files, List<String> problems, boolean onlyMissing) {
        List<String> names() {
            return files.stream().map(LogFile::name).toList();
        }
    }

    @BeforeEach
    void writeALog() throws IOException {
        logs = Files.createDirectory(world.resolve("logs"));
        Files.writeString(logs.resolve("januari.csv"), LOG);
    }

    @Test
    void readsAnyNameThatCanBeSpelt() throws IOException {
        List<String> names = List.of("export_2022-01-31T02:00:00.csv", "fébruari.csv", "a b%20c#d?.csv", ":.csv");
        for (String name : names) {
            Files.writeString(logs.resolve(name), LOG.replace("\n1,", "\n" + name.length() + ","));
        }
        Found found = find(logs);
        assertThat(found.problems()).isEmpty();
        assertThat(found.files()).hasSize(5);
        found.files()
                .forEach(file ->
                        assertThat(ReadLog.of(file).events()).as(file.name()).hasSize(1));
    }

    @Test
    void namesALinkToNothing() throws IOException {
        Files.createSymbolicLink(logs.resolve("b.csv"), world.resolve("gone.csv"));
        Found found = find(logs);
        assertThat(found.problems()).containsExactly("logs/b.csv: is a link to a file that is not there");
        assertThat(found.onlyMissing()).as("may still come").isTrue();
        assertThat(find(logs.resolve("b.csv")).problems())
                .containsExactly("b.csv: is a link to a file that is not there");
    }

    @Test
    void namesLinksThatLeadInACircle() throws IOException {
        Files.createSymbolicLink(logs.resolve("x"), logs.resolve("y"));
        Files.createSymbolicLink(logs.resolve("y"), logs.resolve("x"));
        Files.createSymbolicLink(logs.resolve("z"), world);
        assertThat(find(logs).problems())
                .hasSize(3)
                .anyMatch(problem -> problem.startsWith("logs/x: cannot be opened: "))
                .anyMatch(problem -> problem.startsWith("logs/z/logs: is a link to a folder that holds it"));
    }

    @Test
    void namesAPipeInsteadOfWaitingAtItsEnd() throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("mkfifo", logs.resolve("pipe.csv").toString())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(find(logs).problems()).containsExactly("logs/pipe.csv: is neither a file nor a folder");
    }

    @Test
    void readsAFileOnceWhateverItsNames() throws IOException {
        Files.createSymbolicLink(logs.resolve("again.csv"), logs.resolve("januari.csv"));
        Path years = Files.createDirectory(logs.resolve("2022"));
        Files.writeString(years.resolve("februari.csv"), LOG.replace("\n1,", "\n2,"));
        Files.createSymbolicLink(logs.resolve("latest"), years);
        Found found = find(logs);
        assertThat(found.problems()).isEmpty();
        assertThat(found.names()).containsExactly("logs/2022/februari.csv", "logs/again.csv");
    }

    /** Linux takes any bytes for a name. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void namesAFileWhoseNameIsNoText() throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "printf 'x' > \"$(printf 'f\\351b.csv')\"");
        assertThat(shell.directory(logs.toFile()).start().waitFor()).isZero();
        assertThat(find(logs).problems()).singleElement().asString().contains("its name holds characters");
    }

    private Found find(Path place) {
        Problems problems = new Problems();
        SourceMappingFile mapping = SourceMappingFile.read("handling-log", world);
        List<LogFile> files = LogFiles.find(
                place.getFileName().toString(), new org.apache.hadoop.fs.Path(place.toUri()), mapping, problems);
        try {
            problems.throwIfAny();
            return new Found(files, List.of(), false);
        } catch (InvalidInputException e) {
            return new Found(files, e.problems().stream().map(Problem::toString).toList(), e.onlyMissing());
        }
    }
}
