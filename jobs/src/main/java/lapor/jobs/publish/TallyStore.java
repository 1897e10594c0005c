package lapor.jobs.publish;

import lapor.metric.TallyFile;
import lapor.metric.TallyRow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * The tallies behind published runs, beside them and for their owner only: they hold the small cells that runs
 * withhold. A file is named by what it holds, so that runs that judge the same tallies share it.
 */
final class TallyStore {
    private static final String FOLDER = "tallies";
    private static final String ASIDE = ".unfinished-";

    private final Path folder;

    TallyStore(Path out) {
        this.folder = out.resolve(FOLDER);
    }

    /** Keeps tallies under their {@link TallyFile#fingerprint}. */
    void keep(String fingerprint, List<TallyRow> tallies) {
        Path file = file(fingerprint);
        Path aside = folder.resolve(ASIDE + fingerprint);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            restrict(folder, "rwx------");
            TallyFile.write(aside, tallies);
            restrict(aside, "rw-------");
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep " + file, e);
        }
    }

    /**
     * Tallies kept before.
     *
     * @throws lapor.input.InvalidInputException if they are not there or damaged
     */
    List<TallyRow> read(String fingerprint) {
        return TallyFile.read(file(fingerprint));
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + ".csv.gz");
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
