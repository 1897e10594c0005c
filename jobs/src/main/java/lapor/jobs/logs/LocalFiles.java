package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.source.MisplacedText;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the files below a place on this machine. Hadoop passes over those that it cannot look at, and waits for ever at
 * the end of a pipe: here each entry is a file to be read, or a problem with its name.
 */
final class LocalFiles {
    static final String UNSPELLABLE = "its name holds characters that this system's locale cannot spell";

    private final Path root;
    private final Predicate<String> isLog;
    private final Problems problems;
    private final List<Path> found = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    private LocalFiles(Path root, Predicate<String> isLog, Problems problems) {
        this.root = root;
        this.isLog = isLog;
        this.problems = problems;
    }

    /**
     * The file at a place, or every file below it.
     *
     * @param isLog whether the name of an entry may be that of a log
     * @param problems where every entry is noted that can be neither read nor looked into
     */
    static List<Path> find(Path root, Predicate<String> isLog, Problems problems) {
        LocalFiles files = new LocalFiles(root, isLog, problems);
        files.visit(root);
        return files.found;
    }

    private void visit(Path path) {
        try {
            Path real = path.toRealPath();
            if (!Files.exists(Path.of(path.toString()))) {
                problem(path, UNSPELLABLE + ", or is not UTF-8");
            } else if (Files.isDirectory(real)) {
                descend(path, real);
            } else if (!Files.isRegularFile(real)) {
                problem(path, "is neither a file nor a folder");
            } else if (!Files.isReadable(real)) {
                problem(path, "cannot be read: no permission");
            } else {
                found.add(path);
            }
        } catch (InvalidPathException e) {
            problem(path, UNSPELLABLE);
        } catch (AccessDeniedException e) {
            problem(path, "cannot be read: no permission");
        } catch (NoSuchFileException e) {
            missing(path);
        } catch (FileSystemException e) {
            problem(path, "cannot be opened: " + e.getReason());
        } catch (IOException e) {
            problem(path, "cannot be opened: " + e.getMessage());
        }
    }

    private void descend(Path path, Path real) throws IOException {
        if (!above.add(real)) {
            problem(path, "is a link to a folder that holds it");
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(children);
        for (Path child : children) {
            if (isLog.test(String.valueOf(child.getFileName()))) {
                visit(child);
            }
        }
        above.remove(real);
    }

    private void missing(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            problems.missing(shown(path), "is a link to a file that is not there");
        } else {
            problem(path, "cannot be opened: " + UNSPELLABLE);
        }
    }

    private void problem(Path path, String message) {
        problems.invalid(shown(path), message);
    }

    /** As logs are named: from the place that was asked for on. */
    private String shown(Path path) {
        Path parent = root.getParent();
        return MisplacedText.fileName(
                parent == null ? path.toString() : parent.relativize(path).toString());
    }
}
