package lapor.publication;

import java.util.Optional;

/** Which run came before a run. */
final class PreviousRun {
    private PreviousRun() {}

    /**
     * The id of the run that is the {@linkplain LastRun last published one} when a run is made first; empty where there
     * is none. A run that is published already follows what it followed then, so that making it again gives the same.
     * Where the last run only went less or more far with the same data, settings and code, it is the one before that.
     *
     * @param own of the run that is being made
     * @param publication where runs are published
     */
    static String of(Manifest own, Publication publication) {
        Optional<Manifest> published = Manifest.findUndamaged(publication.run(own.run()));
        return published.isPresent() ? published.get().identity().previous() : found(own, publication);
    }

    private static String found(Manifest own, Publication publication) {
        return LastRun.until(own.asOf(), publication)
                .map(last -> isSameButForDepth(last, own) ? last.identity().previous() : last.run())
                .filter(id -> !id.equals(own.run()))
                .orElse("");
    }

    private static boolean isSameButForDepth(Manifest last, Manifest own) {
        return last.basis().tallies().equals(own.basis().tallies())
                && last.settings().equals(own.settings())
                && last.code().equals(own.code())
                && last.basis().inputs().equals(own.basis().inputs())
                && last.basis().rows().equals(own.basis().rows());
    }
}
