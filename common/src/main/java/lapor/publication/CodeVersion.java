package lapor.publication;

import lapor.input.BundledFile;
import lapor.input.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * The version of the code that runs: the release, and a hash of the checksums of its classes, page templates and
 * definitions, so that runs of changed code are told apart even between releases.
 */
public final class CodeVersion {
    /** The project's own, and what its page templates become. */
    private static final List<String> PACKAGES = List.of("lapor", "gg/jte/generated");

    private static final int DIGITS = 12;

    private CodeVersion() {}

    /** The version, such as {@code 0.1.0+0a1b2c3d4e5f}. */
    public static String current() {
        return Read.VERSION;
    }

    /** Looked up once, when it is first asked for. */
    private static final class Read {
        private static final String VERSION = read();
    }

    private static String read() {
        Map<String, String> entries = new TreeMap<>();
        locations().distinct().forEach(location -> {
            if (Files.isDirectory(location)) {
                readFolder(location, entries);
            } else {
                readJar(location, entries);
            }
        });
        return release() + "+" + Sha256.of(entries.toString()).substring(0, DIGITS);
    }

    private static String release() {
        return BundledFile.read(CodeVersion.class, "release.txt").strip();
    }

    /** Every folder and jar that holds classes of the project: of one module, of both, or of all in one jar. */
    private static Stream<Path> locations() {
        try {
            return Collections.list(CodeVersion.class.getClassLoader().getResources(PACKAGES.get(0))).stream()
                    .map(CodeVersion::location);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path location(URL own) {
        try {
            return own.openConnection() instanceof JarURLConnection inside
                    ? Path.of(inside.getJarFileURL().toURI())
                    : Path.of(own.toURI()).resolveSibling("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The checksums that a jar holds of its files, so that none of them need be read. */
    private static void readJar(Path jar, Map<String, String> entries) {
        try (ZipFile files = new ZipFile(jar.toFile())) {
            files.stream()
                    .filter(file -> isOwn(file.getName()) && !file.isDirectory())
                    .forEach(file -> entries.put(file.getName(), checksum(file.getCrc(), file.getSize())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOwn(String file) {
        return PACKAGES.stream().anyMatch(folder -> file.startsWith(folder + "/"));
    }

    private static void readFolder(Path root, Map<String, String> entries) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(found -> isOwn(root.relativize(found).toString()))
                    .toList()) {
                byte[] content = Files.readAllBytes(file);
                CRC32 crc = new CRC32();
                crc.update(content);
                entries.put(root.relativize(file).toString(), checksum(crc.getValue(), content.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(long crc, long size) {
        return Long.toHexString(crc) + "/" + size;
    }
}
