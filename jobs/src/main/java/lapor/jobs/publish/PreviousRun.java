package lapor.jobs.publish;

import lapor.input.InputFile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Which run came before a run. */
final class PreviousRun {
    private PreviousRun() {}

    /**
     * The id of the run that is the last published one when a run is made first; empty where there is none. A run that
     * is published already follows what it followed then, so that making it again gives the same. Where the last run
     * only went less or more far with the same data, settings and code, it is the one before that. A run of a later
     * instant does not exist yet.
     *
     * @param own of the run that is being made
     * @param out where runs are published
     * @throws lapor.input.InvalidInputException if a manifest that is asked is damaged
     */
    static String of(Manifest own, Path out) {
        Publication publication = new Publication(out);
        Optional<Manifest> published = read(publication.run(own.run()));
        if (published.isPresent()) {
            return published.get().previous();
        }
        return read(publication.current())
                .filter(last -> !Instant.parse(last.asOf()).isAfter(Instant.parse(own.asOf())))
                .map(last -> isSameButForDepth(last, own) ? last.previous() : last.run())
                .filter(id -> !id.equals(own.run()))
                .orElse("");
    }

    private static Optional<Manifest> read(Path folder) {
        Path file = folder.resolve(RunWriter.MANIFEST);
        return Files.isRegularFile(file)
                ? Optional.of(Manifest.parse(file.toString(), InputFile.read(file)))
                : Optional.empty();
    }

    private static boolean isSameButForDepth(Manifest last, Manifest own) {
        return last.tallies().equals(own.tallies())
                && last.settings().equals(own.settings())
                && last.code().equals(own.code())
                && last.inputs().equals(own.inputs())
                && last.rows().equals(own.rows());
    }
}
