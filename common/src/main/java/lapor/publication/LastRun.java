package lapor.publication;

import lapor.run.Viewpoint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which published run is the last one, as seen from an instant: a run of a later instant does not exist yet. */
final class LastRun {
    /** Of several runs of one instant, the one that went further, or knew more files, came last. */
    private static final Comparator<Manifest> AGE = Comparator.comparing(Manifest::asOf)
            .thenComparing(run -> run.basis().inputs().size())
            .thenComparing(run -> run.identity().depth())
            .thenComparing(Manifest::run);

    private LastRun() {}

    /**
     * The current run; where that is of a later instant, or its manifest damaged, the latest of which neither is true.
     */
    static Optional<Manifest> until(Instant asOf, Publication publication) {
        return until(asOf, publication, List.of());
    }

    /**
     * The same, of the runs in which some files are undamaged, too.
     *
     * @param needed their names
     */
    static Optional<Manifest> until(Instant asOf, Publication publication, List<String> needed) {
        return Stream.concat(
                        Manifest.findUndamaged(publication.current()).stream(),
                        Stream.of(publication).flatMap(runs -> newestFirst(runs.runs().stream(), any -> true)))
                .filter(run -> !run.asOf().isAfter(asOf))
                .filter(run -> RunDamage.spares(publication.run(run.run()), run, needed))
                .findFirst();
    }

    /** Whether the current run is of a later instant. */
    static boolean isLaterThan(Instant asOf, Publication publication) {
        return Manifest.findUndamaged(publication.current())
                .filter(run -> run.asOf().isAfter(asOf))
                .isPresent();
    }

    /**
     * The folder of the run to be judged anew: the current one; where another of the same instant knew more files, or
     * the current one is of another instant, the last of that instant.
     */
    static Path counted(Viewpoint view, Publication publication) {
        Path current = publication.current();
        Optional<Manifest> last =
                Manifest.findUndamaged(current).filter(run -> run.asOf().equals(view.asOf()));
        Stream<Path> sameDay = publication.runs().stream()
                .filter(run ->
                        run.getFileName().toString().startsWith(view.date().toString()));
        return newestFirst(sameDay, run -> run.asOf().equals(view.asOf()))
                .filter(run -> last.isEmpty() || knewMore(run, last.get()))
                .findFirst()
                .map(run -> publication.run(run.run()))
                .orElse(current);
    }

    private static boolean knewMore(Manifest run, Manifest other) {
        return run.basis().inputs().size() > other.basis().inputs().size();
    }

    private static Stream<Manifest> newestFirst(Stream<Path> runs, Predicate<Manifest> which) {
        return runs.flatMap(run -> Manifest.findUndamaged(run).stream())
                .filter(which)
                .sorted(AGE.reversed());
    }
}
