package lapor.jobs.lake;

import org.apache.hadoop.fs.ChecksumException;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * What a disk, a name service, rights, or a missing or damaged file did to a run: no bug, and told in one line.
 *
 * @param kind of it
 * @param path what it happened to
 * @param what happened, in words
 */
public record Misfortune(Kind kind, String path, String what) {

    /** Kinds that ask for different things to be done. */
    public enum Kind {
        RIGHTS("give the user that runs this the right, or name another place"),
        MISSING("restore it from a backup, or fill a new lake from the logs"),
        DAMAGED("restore it from a backup, or fill a new lake from the logs"),
        FULL("make room, then run the same again: what was published and ingested before is as it was"),
        MACHINE("mend that, then run the same again: what was published and ingested before is as it was");

        private final String advice;

        Kind(String advice) {
            this.advice = advice;
        }
    }

    private static final String SOMEWHERE = "the lake";
    private static final int DEEPEST = 30;
    private static final Pattern FILE = Pattern.compile("(?:file:)?(/[^\\s:()]+)");
    private static final Pattern HOST = Pattern.compile("^([\\w.-]+)(?:: \\1)?.*", Pattern.DOTALL);

    /** What lies behind a failure; absent where that is a bug. */
    public static Optional<Misfortune> find(Throwable failure) {
        Optional<Misfortune> deepest = Optional.empty();
        Optional<Throwable> next = Optional.of(failure);
        for (int depth = 0; next.isPresent() && depth < DEEPEST; depth++) {
            Optional<Misfortune> outer = deepest;
            deepest = of(next.get())
                    .map(here -> outer.map(here::placedBy).orElse(here))
                    .or(() -> outer);
            next = Optional.ofNullable(next.get().getCause());
        }
        return deepest;
    }

    /** In one line, with what to do. */
    public String line() {
        return path + ": " + what + "; " + kind.advice;
    }

    /** What happened and what to do, without where. */
    public String advised() {
        return what + "; " + kind.advice;
    }

    /** What lies deeper tells more of what happened, and sometimes less of where. */
    private Misfortune placedBy(Misfortune outer) {
        return path.equals(SOMEWHERE) ? new Misfortune(kind, outer.path, what) : this;
    }

    private static Optional<Misfortune> of(Throwable failure) {
        String said = firstLine(failure);
        if (failure instanceof UnknownHostException) {
            String host = HOST.matcher(said).replaceFirst("$1");
            return found(
                    Kind.MACHINE,
                    "host " + host,
                    "cannot be resolved: enter it in /etc/hosts, or say SPARK_LOCAL_IP=127.0.0.1 in the environment");
        }
        if (failure instanceof FileSystemException files) {
            return Optional.of(ofFiles(files));
        }
        if (failure instanceof FileNotFoundException) {
            Kind kind = said.contains("Permission denied") ? Kind.RIGHTS : Kind.MISSING;
            return found(kind, path(said), kind == Kind.RIGHTS ? "no permission" : missing(said));
        }
        if (failure instanceof ChecksumException) {
            return found(Kind.DAMAGED, path(said), "is damaged: its bytes are not those of its checksum");
        }
        if (failure instanceof EOFException || failure instanceof ZipException || isOfFormat(failure)) {
            return found(Kind.DAMAGED, path(said), "is damaged: " + said);
        }
        if (failure instanceof SQLException) {
            return found(Kind.MACHINE, "the lake's catalogue", said);
        }
        if (failure instanceof IOException) {
            return Optional.of(new Misfortune(kind(said), path(said), said));
        }
        return isOfIceberg(failure) ? found(Kind.DAMAGED, path(said), said) : Optional.empty();
    }

    private static Misfortune ofFiles(FileSystemException failure) {
        String path = Optional.ofNullable(failure.getFile()).orElse("a file");
        if (failure instanceof AccessDeniedException) {
            return new Misfortune(Kind.RIGHTS, path, "no permission");
        }
        if (failure instanceof NoSuchFileException) {
            return new Misfortune(Kind.MISSING, path, "is not there");
        }
        String reason = Optional.ofNullable(failure.getReason())
                .orElseGet(() -> failure.getClass().getSimpleName());
        return new Misfortune(kind(reason), path, reason);
    }

    private static Kind kind(String said) {
        if (said.contains("No space left") || said.contains("quota exceeded")) {
            return Kind.FULL;
        }
        return said.contains("Permission denied") || said.contains("Read-only file system")
                ? Kind.RIGHTS
                : Kind.MACHINE;
    }

    private static Optional<Misfortune> found(Kind kind, String path, String what) {
        return Optional.of(new Misfortune(kind, path, what));
    }

    private static String missing(String said) {
        return said.contains("Is a directory") ? "is a folder and must be a file" : "is not there";
    }

    /** Readers of Parquet, Avro and JSON tell by their own exceptions that a file is none of theirs. */
    private static boolean isOfFormat(Throwable failure) {
        String name = failure.getClass().getName();
        return name.contains("org.apache.parquet.")
                || name.contains("org.apache.avro.")
                || (name.contains(".jackson.") && name.contains("org.apache.iceberg."));
    }

    private static boolean isOfIceberg(Throwable failure) {
        return failure.getClass().getName().startsWith("org.apache.iceberg.exceptions.");
    }

    private static String path(String said) {
        Matcher path = FILE.matcher(said);
        return path.find() ? path.group(1) : SOMEWHERE;
    }

    private static String firstLine(Throwable failure) {
        return Optional.ofNullable(failure.getMessage())
                .flatMap(text -> text.lines().findFirst())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }
}
