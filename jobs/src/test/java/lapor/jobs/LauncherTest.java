package lapor.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The script {@code jobs/bin/lapor} with a {@code java} that only tells how it was called. If it failed, the program
 * would not be found, or a file's name would reach it damaged, depending on from where and in which locale it is
 * called.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final String TOLD =
            """
            #!/usr/bin/env bash
            echo "charmap=$(locale charmap)"
            for word in "$@"; do printf 'word=%s\\n' "$word"; done
            """;

    private Path folder = Path.of("");
    private Path home = Path.of("");

    /** A home in which everything is built, as far as the script can see. */
    @BeforeEach
    void install(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        home = folder.resolve("rumah lapor");
        for (String source :
                List.of("common/src/main", "jobs/src/main", "jobs/target/classes/lapor/jobs", "jobs/bin")) {
            Files.createDirectories(home.resolve(source));
        }
        for (String file : List.of("pom.xml", "common/pom.xml", "jobs/pom.xml", "jobs/target/lapor.jar")) {
            Files.writeString(home.resolve(file), "");
        }
        Files.writeString(home.resolve("jobs/target/spark.classpath"), "spark.jar");
        Files.writeString(home.resolve("jobs/target/classes/lapor/jobs/jvm.options"), "-Dspark=1\n");
        executable(home.resolve("jobs/bin/lapor"), Files.readString(Path.of("bin/lapor")));
        executable(Files.createDirectories(folder.resolve("stub")).resolve("java"), TOLD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC_ALL=POSIX",
                "LC_ALL=C",
                "LC_ALL=tr_TR",
                "LC_ALL=tr_TR.UTF-8",
                "LC_ALL=ar_EG.ISO-8859-6",
                "LC_CTYPE=POSIX",
                "LANG=th_TH LANGUAGE=th"
            })
    void spellsNamesOutsideAsciiInEveryLocale(String locale) {
        assertThat(told("env -u LC_ALL -u LANG -u LC_CTYPE " + locale
                        + " \"$HOME_OF_IT/jobs/bin/lapor\" status --run fébruari.json"))
                .contains("charmap=UTF-8", "word=fébruari.json", "word=-Dlapor.home=" + home)
                .endsWith("word=lapor.jobs.Main", "word=status", "word=--run", "word=fébruari.json");
    }

    @Test
    void findsItsHomeThroughAChainOfRelativeLinks() throws IOException {
        Path far = Files.createDirectories(folder.resolve("far/away"));
        Files.createSymbolicLink(far.resolve("third"), Path.of("../../rumah lapor/jobs/bin/lapor"));
        Files.createSymbolicLink(folder.resolve("second"), Path.of("far/away/third"));
        Files.createSymbolicLink(far.resolve("first"), Path.of("../../second"));
        assertThat(told("cd far && away/first status")).contains("word=-Dlapor.home=" + home);
        assertThat(told("PATH=\"$PWD/far/away:$PATH\" first status")).contains("word=-Dlapor.home=" + home);
    }

    @Test
    void findsItsHomeThroughALinkToAFolder() throws IOException {
        Path far = Files.createDirectories(folder.resolve("far/away"));
        Files.createSymbolicLink(far.resolve("bin"), home.resolve("jobs/bin"));
        Files.createSymbolicLink(folder.resolve("jobs"), Path.of("rumah lapor/jobs"));
        assertThat(told("far/away/bin/lapor status")).contains("word=-Dlapor.home=" + home);
        assertThat(told("cd far/away/bin && ./lapor status")).contains("word=-Dlapor.home=" + home);
        assertThat(told("jobs/bin/lapor status")).contains("word=-Dlapor.home=" + home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumah lapor", "rumah lapor/jobs", "rumah lapor/jobs/bin", "stub", "/"})
    void runsFromEveryFolderWhateverTheSearchPathForFoldersIs(String from) throws IOException {
        Files.createDirectories(folder.resolve("trap/jobs/bin"));
        String call = "cd \"%s\" && ".formatted(from)
                + "CDPATH=\"$FOLDER/trap:$FOLDER\" \"$(realpath -s --relative-to=. \"$HOME_OF_IT/jobs/bin/lapor\")\" status";
        // a bare name would be looked for in PATH
        assertThat(told(call.replace("\"$(realpath", "./\"$(realpath"))).contains("word=-Dlapor.home=" + home);
    }

    /** What {@code java} was told, a line for each word, when a command is given to a shell in the folder. */
    private List<String> told(String command) {
        try {
            Path script = Files.writeString(
                    folder.resolve("call.sh"),
                    "export FOLDER=\"$PWD\" HOME_OF_IT=\"$PWD/rumah lapor\" PATH=\"$PWD/stub:$PATH\"\n" + command
                            + "\n");
            Process shell = new ProcessBuilder("bash", script.getFileName().toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as(said).isZero();
            return said.lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
