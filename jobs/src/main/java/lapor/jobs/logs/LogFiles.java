package lapor.jobs.logs;

import lapor.input.Problems;
import lapor.input.Sha256;
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
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        try {
            FileSystem files = path.getFileSystem(new Configuration());
            if (!files.exists(path)) {
                problems.missing(label, "no such file or folder: " + shown(path));
                return List.of();
            }
            List<LogFile> found = new ArrayList<>();
            for (Path file : list(files, path)) {
                if (files.getFileStatus(file).getLen() == 0) {
                    problems.missing(name(path, file), "is empty: it holds no bytes");
                }
                found.add(describe(files, path, file, mapping));
            }
            if (found.isEmpty()) {
                problems.missing(label, "holds no files: " + shown(path));
            }
            found.sort(Comparator.comparing(LogFile::name));
            return List.copyOf(found);
        } catch (IOException e) {
            problems.invalid(label, "cannot be read: " + e.getMessage());
            return List.of();
        }
    }

    private static List<Path> list(FileSystem files, Path path) throws IOException {
        FileStatus status = files.getFileStatus(path);
        if (status.isFile()) {
            return List.of(path);
        }
        List<Path> found = new ArrayList<>();
        for (FileStatus child : files.listStatus(path)) {
            String name = child.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
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
                .night()
                .ifPresent(night -> reading.update(night.toString().getBytes(StandardCharsets.UTF_8)));
        String id = Sha256.hex(reading.digest()).substring(0, ID_DIGITS);
        return new LogFile(name(root, file), file.toString(), id, checksum, mapping.name(), mapping.text());
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
