package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** With {@code -Dgolden.rewrite=true} it writes the committed sample instead of comparing it. */
class SampleFilesTest {
    private static final String REWRITE = "golden.rewrite";

    @TempDir
    Path folder;

    @Test
    void committedSampleIsWhatTheGeneratorMakes() throws IOException {
        if (Boolean.getBoolean(REWRITE)) {
            WorldFiles.write(Sample.world(), Sample.FOLDER, LogFormat.CSV);
        }
        WorldFiles.write(Sample.world(), folder, LogFormat.CSV);
        Map<String, byte[]> made = contents(folder);
        Map<String, byte[]> committed = contents(Sample.FOLDER);
        committed.remove("README.md");
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        made.forEach((name, bytes) -> assertThat(committed.get(name)).as(name).isEqualTo(bytes));
    }

    /** Gzipped files by what is in them: compressed bytes may differ between builds of zlib. */
    static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(folder.relativize(file).toString(), content(file)));
        }
        return contents;
    }

    static byte[] content(Path file) {
        try (var in = Files.newInputStream(file)) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
