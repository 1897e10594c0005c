package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.input.Sha256;
import lapor.source.MisplacedText;
import lapor.source.RowMapping;
import lapor.source.SourceMapping;
import lapor.source.SourceMappingFile;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the log files at a path, local or on any file system that Hadoop knows. */
public final class LogFiles {
    private static final int ID_DIGITS = 16;

    private LogFiles() {}

    /**
     * The file at the path, or every file below it, sorted by name. Names that begin with a dot or an underscore are
     * not logs.
     *
     * @param label how the place is called in problems
     * @param problems where a place without files, or one that cannot be read, is noted
     */
    public static List<LogFile> find(String label, Path path, SourceMappingFile mapping, Problems problems) {
        int before = problems.size();
        try {
            FileSystem files = path.getFileSystem(new Configuration());
            if (!files.exists(path) && !isLink(files, path)) {
                problems.missing(label, "no such file or folder: " + shown(path));
                return List.of();
            }
            List<LogFile> found = describeAll(path, list(files, path, problems), mapping, problems);
            if (found.isEmpty() && problems.size() == before) {
                problems.missing(label, "holds no files: " + shown(path));
            }
            return found;
        } catch (InvalidPathException e) {
            problems.invalid(MisplacedText.fileName(label), LocalFiles.UNSPELLABLE);
            return List.of();
        } catch (IOException e) {
            problems.invalid(label, "cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    /** Each file once, though links may name it more than once; not so where another name says another night. */
    private static List<LogFile> describeAll(Path root, List<Path> paths, SourceMappingFile mapping, Problems problems)
            throws IOException {
        SortedMap<String, LogFile> byName = new TreeMap<>();
        Map<String, String> places = new HashMap<>();
        for (Path path : paths) {
            FileSystem files = LogStorage.of(path, new Configuration());
            if (files.getFileStatus(path).getLen() == 0) {
                problems.missing(MisplacedText.fileName(name(root, path)), "is empty: it holds no bytes");
            }
            LogFile file = describe(files, root, path, mapping);
            byName.put(name(root, path), file);
            places.put(file.uri(), place(files, path));
        }
        Set<String> seen = new HashSet<>();
        return byName.values().stream()
                .filter(file -> seen.add(file.id() + places.get(file.uri())))
                .toList();
    }

    private static boolean isLink(FileSystem files, Path path) {
        return isLocal(files) && Files.isSymbolicLink(local(path));
    }

    private static boolean isLocal(FileSystem files) {
        return files.getUri().getScheme().equals("file");
    }

    private static java.nio.file.Path local(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }

    private static String place(FileSystem files, Path path) throws IOException {
        return isLocal(files) ? local(path).toRealPath().toString() : path.toString();
    }

    private static List<Path> list(FileSystem files, Path path, Problems problems) throws IOException {
        return isLocal(files)
                ? LocalFiles.find(local(path), LogFiles::isLog, problems).stream()
                        .map(file -> new Path(file.toUri()))
                        .toList()
                : list(files, path);
    }

    private static boolean isLog(String name) {
        return !name.startsWith(".") && !name.startsWith("_");
    }

    private static List<Path> list(FileSystem files, Path path) throws IOException {
        FileStatus status = files.getFileStatus(path);
        if (status.isFile()) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        for (FileStatus child : files.listStatus(path)) {
            if (isLog(child.getPath().getName())) {
                found.addAll(list(files, child.getPath()));
            }
        }
        return found;
    }

    private static LogFile describe(FileSystem files, Path root, Path file, SourceMappingFile mapping)
            throws IOException {
        MessageDigest content = Sha256.digest();
        try (InputStream in = files.open(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                content.update(buffer, 0, n);
            }
        }
        String checksum = Sha256.hex(content.digest());
        MessageDigest reading = Sha256.digest();
        reading.update(checksum.getBytes(StandardCharsets.UTF_8));
        reading.update(mapping.text().getBytes(StandardCharsets.UTF_8));
        SourceMapping source = mapping.mapping();
        String format = LogFormat.of(file.getName(), source.dialect()).name();
        reading.update(format.getBytes(StandardCharsets.UTF_8));
        new RowMapping(source, file.getName())
                .saidByName()
                .ifPresent(said -> reading.update(said.getBytes(StandardCharsets.UTF_8)));
        String id = Sha256.hex(reading.digest()).substring(0, ID_DIGITS);
        return new LogFile(
                MisplacedText.fileName(name(root, file)),
                file.toString(),
                id,
                checksum,
                mapping.name(),
                mapping.text());
    }

    private static String name(Path root, Path file) {
        String parent = shown(root).replaceFirst("/+$", "");
        String name = shown(file);
        int keepFrom = parent.lastIndexOf('/') + 1;
        return name.startsWith(parent) ? name.substring(keepFrom) : name;
    }

    private static String shown(Path path) {
        return Path.getPathWithoutSchemeAndAuthority(path).toString();
    }
}
