package lapor.jobs.publish;

import lapor.input.BundledFile;
import lapor.input.Sha256;
import lapor.metric.Fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The version of the code that runs: the release, and a hash of the classes and definitions themselves, so that runs of
 * changed code are told apart even between releases.
 */
public final class CodeVersion {
    private static final String PACKAGE = "lapor";
    private static final int DIGITS = 12;

    private CodeVersion() {}

    /** The version, such as {@code 0.1.0+0a1b2c3d4e5f}. */
    public static String current() {
        Map<String, String> entries = new TreeMap<>();
        Stream.of(CodeVersion.class, Fact.class)
                .map(CodeVersion::location)
                .distinct()
                .forEach(location -> {
                    if (Files.isDirectory(location)) {
                        hashAll(location, entries);
                    } else {
                        hashJar(location, entries);
                    }
                });
        String all = Sha256.of(entries.toString());
        return release() + "+" + all.substring(0, DIGITS);
    }

    private static String release() {
        return BundledFile.read(CodeVersion.class, "release.txt").strip();
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hashJar(Path jar, Map<String, String> entries) {
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
            hashAll(files.getPath("/"), entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hashAll(Path root, Map<String, String> entries) {
        try (Stream<Path> files = Files.walk(root.resolve(PACKAGE))) {
            List<Path> regular = files.filter(Files::isRegularFile).toList();
            for (Path file : regular) {
                entries.put(root.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
