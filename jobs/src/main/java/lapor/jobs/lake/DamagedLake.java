package lapor.jobs.lake;

import lapor.input.InvalidInputException;
import lapor.input.Problem;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Tells why work on a lake failed: by what is damaged in it, where something is. */
public final class DamagedLake {
    private static final String OWN = "lapor.";

    private DamagedLake() {}

    /**
     * Does something with a lake.
     *
     * @throws InvalidInputException with everything that is damaged, where the work failed for no reason of its own
     */
    public static <T> T named(Path lake, Supplier<T> work) {
        try {
            return work.get();
        } catch (Exception failure) {
            if (!failure.getClass().getName().startsWith(OWN)) {
                requireWhole(lake, failure);
            }
            throw failure;
        }
    }

    private static void requireWhole(Path lake, Exception failure) {
        // every byte is only read where something of the disk went wrong
        List<Problem> damage =
                LakeInspection.of(lake, Misfortune.find(failure).isPresent() ? Thoroughness.READ : Thoroughness.OPENED);
        if (!damage.isEmpty()) {
            InvalidInputException named = new InvalidInputException(damage);
            named.initCause(failure);
            throw named;
        }
    }
}
