package lapor.jobs;

import lapor.input.Sha256;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below a folder, with the hash of its bytes; empty when the folder is not there. */
record FolderState(SortedMap<String, String> files) {
    static FolderState of(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return new FolderState(files);
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                files.put(folder.relativize(file).toString(), describe(file));
            }
            return new FolderState(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String describe(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "-> " + Files.readSymbolicLink(file);
        }
        return Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "folder";
    }
}
