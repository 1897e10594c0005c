package lapor.jobs.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lapor.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

class ReporterKeyTest {
    @Test
    void countsAReporterOnceAndOnlyWithTheSameKey() {
        long siti = ReporterKey.of("one").hashing().hash("Siti");
        assertThat(ReporterKey.of("one").hashing().hash("Siti")).isEqualTo(siti);
        assertThat(ReporterKey.of("one").hashing().hash("Sita")).isNotEqualTo(siti);
        assertThat(ReporterKey.of("two").hashing().hash("Siti")).isNotEqualTo(siti);
    }

    @Test
    void hashesAsHmacSha256Does() {
        // The first eight bytes of test case 2 of RFC 4231.
        assertThat(ReporterKey.of("Jefe").hashing().hash("what do ya want for nothing?"))
                .isEqualTo(0x5bdcc146bf60754eL);
    }

    @Test
    void makesAKeyFileThatOnlyItsOwnerCanReadAndKeepsIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("new/reporter.key");
        long first = inFile(file).hashing().hash("Siti");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).matches("[0-9a-f]{64}");
        assertThat(inFile(file).hashing().hash("Siti")).isEqualTo(first);
    }

    @Test
    void saysWhatToDoWithAnEmptyKeyFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("reporter.key"), "\n");
        assertThatThrownBy(() -> inFile(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("reporter key " + file
                        + ": is empty; put a secret text into it, or delete it to have one made");
    }

    @Test
    void keepsTheKeyOutOfFoldersThatAreHandedOn(@TempDir Path folder) throws IOException {
        Path lake = Files.createDirectory(folder.resolve("lake"));
        Path out = folder.resolve("out");
        Files.createSymbolicLink(folder.resolve("elsewhere"), lake);
        for (String file : List.of("lake/key", "lake/deep/down/key", "out/key", "other/../out/key", "elsewhere/key")) {
            assertThatThrownBy(() -> inFile(folder.resolve(file), lake, out))
                    .as(file)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("must not lie in " + (file.contains("out/") ? out : lake));
        }
        assertThat(lake).isEmptyDirectory();
        assertThat(out).doesNotExist();
        assertThat(inFile(folder.resolve("lake-key"), lake, out)).isNotNull();
    }

    private static ReporterKey inFile(Path file, Path... handedOn) {
        return ReporterKey.ofEnvironment(Map.of("LAPOR_REPORTER_KEY_FILE", file.toString()), List.of(handedOn));
    }
}
