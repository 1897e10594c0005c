package lapor.jobs.lake;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds an embedded lake, and what is published from it, for one run. The system lets go of it when the process ends,
 * however it ends. The file lies beside the lake's folder, which a failed first run leaves unmade.
 */
public final class LakeLock implements Closeable {
    private final Path lake;
    private final FileChannel channel;

    private LakeLock(Path lake, FileChannel channel) {
        this.lake = lake;
        this.channel = channel;
    }

    /**
     * Takes the lake.
     *
     * @throws LakeHeldException if another run holds it
     */
    public static LakeLock take(Path lake) {
        Path folder = lake.toAbsolutePath().normalize();
        Path file = file(folder);
        try {
            Files.createDirectories(file.getParent());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel).isEmpty()) {
                channel.close();
                throw new LakeHeldException(lake);
            }
            return new LakeLock(folder, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + lake, e);
        }
    }

    /**
     * Does something while nobody else can hold the lake.
     *
     * @param work on the lake's absolute folder
     * @throws LakeHeldException if another run holds it
     */
    public static <T> T holding(Path lake, Function<Path, T> work) {
        try (LakeLock held = take(lake)) {
            return work.apply(held.lake());
        }
    }

    /** Whether a run holds a lake; looking leaves no file behind. */
    public static boolean isHeld(Path lake) {
        Path file = file(lake.toAbsolutePath().normalize());
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel).isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file, e);
        }
    }

    /** The lake that is held. */
    public Path lake() {
        return lake;
    }

    private static Path file(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".lock");
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
