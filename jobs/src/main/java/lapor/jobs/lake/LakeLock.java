package lapor.jobs.lake;

import lapor.concurrent.FolderLock;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.function.Function;

/** Holds an embedded lake for one run. */
public final class LakeLock implements Closeable {
    private final Path lake;
    private final FolderLock lock;

    private LakeLock(Path lake, FolderLock lock) {
        this.lake = lake;
        this.lock = lock;
    }

    /**
     * Takes the lake.
     *
     * @throws lapor.concurrent.HeldException if another run holds it
     */
    public static LakeLock take(Path lake) {
        return new LakeLock(lake.toAbsolutePath().normalize(), FolderLock.take("lake", lake));
    }

    /**
     * Does something while nobody else can hold the lake.
     *
     * @param work on the lake's absolute folder
     * @throws lapor.concurrent.HeldException if another run holds it
     * @throws lapor.input.InvalidInputException if the work failed and the lake is {@linkplain DamagedLake damaged}
     */
    public static <T> T holding(Path lake, Function<Path, T> work) {
        try (LakeLock held = take(lake)) {
            return DamagedLake.named(held.lake(), () -> work.apply(held.lake()));
        }
    }

    /** Whether a run holds a lake; looking leaves no file behind. */
    public static boolean isHeld(Path lake) {
        return FolderLock.isHeld(lake);
    }

    /** The lake that is held. */
    public Path lake() {
        return lake;
    }

    @Override
    public void close() {
        lock.close();
    }
}
