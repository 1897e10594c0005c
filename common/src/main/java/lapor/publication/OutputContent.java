package lapor.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was published.
 *
 * @param runs how many there are
 * @param unfinished how many were begun and are not complete: one that is being written now, or was cut off
 * @param last the manifest of the current one; absent when nothing was published
 */
public record OutputContent(long runs, long unfinished, Optional<Manifest> last) {

    /**
     * Of a folder of runs, which may not be there yet.
     *
     * @throws lapor.input.InvalidInputException if the current run's manifest is damaged
     */
    public static OutputContent read(Path out) {
        Publication publication = new Publication(out);
        return new OutputContent(count(out, false), count(out, true), Manifest.find(publication.current()));
    }

    private static long count(Path out, boolean unfinished) {
        Path runs = new Publication(out).run("").normalize();
        if (!Files.isDirectory(runs)) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(runs)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().startsWith(".") == unfinished)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
