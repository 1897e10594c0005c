package lapor.jobs.lake;

import lapor.concurrent.FolderLock;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Function;

/** Holds a lake for one run: an embedded one by a file beside its folder, another one in its catalogue. */
public final class LakeLock implements Closeable {
    private final Path lake;
    private final Closeable lock;

    private LakeLock(Path lake, Closeable lock) {
        this.lake = lake;
        this.lock = lock;
    }

    /**
     * Takes the lake.
     *
     * @throws lapor.concurrent.HeldException if another run holds it
     */
    public static LakeLock take(Path lake) {
        LakeSettings settings = LakeSettings.ofProcess();
        return new LakeLock(
                lake.toAbsolutePath().normalize(),
                settings.isEmbedded() ? FolderLock.take("lake", lake) : CatalogLock.take(settings.open(lake)));
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
        LakeSettings settings = LakeSettings.ofProcess();
        return settings.isEmbedded() ? FolderLock.isHeld(lake) : CatalogLock.isHeld(settings.open(lake));
    }

    /** The lake that is held. */
    public Path lake() {
        return lake;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
