package lapor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** With {@code -Dgolden.rewrite=true} it writes the committed sample instead of comparing it. */
class SampleFilesTest {
    private static final String REWRITE = "golden.rewrite";
    private static final String RUN_FILE = "run.json";
    private static final Set<String> BY_HAND = Set.of("README.md", RUN_FILE);

    @TempDir
    Path folder;

    @Test
    void committedSampleIsWhatTheGeneratorMakes() throws IOException {
        Sample.write(Sample.world(), folder, TextFormat.CSV);
        if (Boolean.getBoolean(REWRITE)) {
            rewrite();
        }
        Map<String, byte[]> made = contents(folder);
        Map<String, byte[]> committed = contents(Sample.FOLDER);
        committed.keySet().removeAll(BY_HAND);
        made.keySet().removeAll(BY_HAND);
        assertThat(committed.keySet()).isEqualTo(made.keySet());
        made.forEach((name, bytes) -> assertThat(committed.get(name)).as(name).isEqualTo(bytes));
    }

    /** The sample's lake and runs are not kept beside it; everything else its run file says is as generated. */
    @Test
    void runFileKeptByHandDiffersFromTheGeneratedOneInItsFoldersOnly() throws IOException {
        Sample.write(Sample.world(new GeneratorOptions(50, 8, 1)), folder, TextFormat.CSV);
        ObjectNode made = json(folder.resolve(RUN_FILE));
        ObjectNode committed = json(Sample.FOLDER.resolve(RUN_FILE));
        assertThat(made.remove("lake").textValue()).isEqualTo("lake");
        assertThat(made.remove("out").textValue()).isEqualTo("out");
        assertThat(committed.remove("lake").textValue()).isEqualTo("../target/lake");
        assertThat(committed.remove("out").textValue()).isEqualTo("../target/out");
        assertThat(committed).isEqualTo(made);
    }

    private void rewrite() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!BY_HAND.contains(name)) {
                    Files.copy(file, Sample.FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static ObjectNode json(Path file) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(Files.readAllBytes(file));
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
