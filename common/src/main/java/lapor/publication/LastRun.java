package lapor.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/** Which published run is the last one, as seen from an instant: a run of a later instant does not exist yet. */
final class LastRun {
    /** Of several runs of one instant, the one that went further, or knew more files, came last. */
    private static final Comparator<Manifest> AGE = Comparator.comparing(Manifest::asOf)
            .thenComparing(run -> run.basis().inputs().size())
            .thenComparing(run -> run.identity().depth())
            .thenComparing(Manifest::run);

    private LastRun() {}

    /**
     * The current run; where that is of a later instant, the latest that is not.
     *
     * @throws lapor.input.InvalidInputException if a manifest is damaged
     */
    static Optional<Manifest> until(Instant asOf, Publication publication) {
        if (!isLaterThan(asOf, publication)) {
            return Manifest.find(publication.current());
        }
        return publication.runs().stream()
                .flatMap(run -> Manifest.find(run).stream())
                .filter(run -> !run.asOf().isAfter(asOf))
                .max(AGE);
    }

    /** Whether the current run is of a later instant. */
    static boolean isLaterThan(Instant asOf, Publication publication) {
        return Manifest.find(publication.current())
                .filter(run -> run.asOf().isAfter(asOf))
                .isPresent();
    }
}
