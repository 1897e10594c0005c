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

    private static ReporterKey inFile(Path file) {
        return ReporterKey.ofEnvironment(Map.of("LAPOR_REPORTER_KEY_FILE", file.toString()));
    }
}
