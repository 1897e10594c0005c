package lapor.publication;

import lapor.input.Problem;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was published.
 *
 * @param runs how many there are
 * @param unfinished how many were begun and are not complete: one that is being written now, or was cut off
 * @param setAside how many were damaged, and put away when they were made again
 * @param last the manifest of the current one; absent when nothing was published, or it is damaged
 * @param damage what of the current one is not as it was published, nor the tallies behind it
 */
public record OutputContent(long runs, long unfinished, long setAside, Optional<Manifest> last, List<Problem> damage) {

    /** Of a folder of runs, which may not be there yet. */
    public static OutputContent read(Path out) {
        Publication publication = new Publication(out);
        Path current = publication.current();
        return new OutputContent(
                publication.runs().size(),
                publication.unfinished().size(),
                SetAside.count(out),
                Manifest.findUndamaged(current),
                Files.isSymbolicLink(current) ? damage(current) : List.of());
    }

    private static List<Problem> damage(Path current) {
        List<Problem> all = new ArrayList<>();
        RunVerification.problems(current)
                .forEach(found ->
                        all.add(new Problem(Problem.Kind.INVALID, "current run " + found.path(), found.message())));
        return all;
    }
}
