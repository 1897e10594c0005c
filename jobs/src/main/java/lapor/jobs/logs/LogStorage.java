package lapor.jobs.logs;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

import java.io.IOException;

/** The file system of a log. */
final class LogStorage {
    private LogStorage() {}

    /** The file system to read a log from. */
    static FileSystem of(Path log, Configuration hadoop) throws IOException {
        FileSystem files = log.getFileSystem(hadoop);
        return files instanceof LocalFileSystem local && hasColon(log) ? local.getRawFileSystem() : files;
    }

    /** The same for readers that look for the file system by themselves. */
    static Configuration configured(Path log, Configuration hadoop) throws IOException {
        if (!hasColon(log) || !(log.getFileSystem(hadoop) instanceof LocalFileSystem)) {
            return hadoop;
        }
        Configuration raw = new Configuration(hadoop);
        raw.setClass("fs.file.impl", RawLocalFileSystem.class, FileSystem.class);
        raw.setBoolean("fs.file.impl.disable.cache", true);
        return raw;
    }

    /** A name for which Hadoop cannot spell the file of its checksums. */
    private static boolean hasColon(Path log) {
        return log.getName().indexOf(':') >= 0;
    }
}
