package lapor.publication;

import lapor.input.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The SHA-256 of every file in a folder, by its path inside. */
final class Checksums {
    private Checksums() {}

    static SortedMap<String, String> of(Path folder) {
        SortedMap<String, String> checksums = new TreeMap<>();
        // the current run is a link
        try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> written = files.filter(path -> !Files.isDirectory(path)).toList();
            for (Path file : written) {
                checksums.put(folder.relativize(file).toString(), find(file).orElse("nothing: it is no file"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return checksums;
    }

    /** That of a file; absent where there is none. */
    static Optional<String> find(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Sha256.of(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
