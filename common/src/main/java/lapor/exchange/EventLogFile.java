package lapor.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Event logs as files: complete, or not there at all, and readable by their owner only. */
public final class EventLogFile {
    private static final String GZIP = ".gz";
    /** Of files that are not complete yet. */
    static final String ASIDE = ".unfinished-";

    private EventLogFile() {}

    /**
     * Writes cases to a file, gzip when its name ends in {@code .gz}. A file that is there is replaced in one step when
     * the new one is complete; its folder is made. The same cases give the same bytes.
     *
     * @throws UncheckedIOException if it cannot be written; the file stays as it was
     */
    public static void write(Path file, EventLogFormat format, LogDescription about, Iterator<Case> cases) {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, ASIDE, "");
            try {
                writeTo(aside, file.toString().endsWith(GZIP), writer(format, folder, about, cases));
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static Writing writer(EventLogFormat format, Path folder, LogDescription about, Iterator<Case> cases) {
        return out -> {
            try (EventLogWriter writer = format.open(out, folder, about)) {
                while (cases.hasNext()) {
                    writer.write(cases.next());
                }
            }
        };
    }

    private static void writeTo(Path file, boolean zipped, Writing writing) throws IOException {
        try (OutputStream plain = Files.newOutputStream(file);
                OutputStream out = new BufferedOutputStream(zipped ? new GZIPOutputStream(plain) : plain)) {
            writing.to(out);
        }
    }
}
