package lapor.run;

import lapor.input.Problems;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Checks, before any work is done, that a run can write where it is told to. */
public final class WritablePlaces {
    private static final String CURRENT = "current";

    private WritablePlaces() {}

    static void check(Places places, Problems problems) {
        check("lake", places.lake(), problems);
        check("out", places.out(), problems);
        Path current = places.out().resolve(CURRENT);
        if (Files.exists(current, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(current)) {
            problems.invalid("out", "must be a folder of published runs, but " + current + " is not a link to a run");
        }
    }

    /**
     * Checks one folder, which may not be there yet.
     *
     * @param path how the folder is called in problems
     */
    public static void check(String path, Path folder, Problems problems) {
        Path existing = folder.toAbsolutePath().normalize();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            problems.invalid(path, "must be a folder, but " + existing + " is a file");
        } else if (!Files.isWritable(existing)) {
            problems.invalid(path, "must be a folder that can be written, but " + existing + " cannot");
        }
    }
}
