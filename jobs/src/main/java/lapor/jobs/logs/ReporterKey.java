package lapor.jobs.logs;

import lapor.input.InvalidInputException;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key with which reporters' identities are hashed before they are stored: they can be counted, not recognised. It
 * stays outside the lake and the output; losing it only means that reporters of later logs count as new ones.
 */
public final class ReporterKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final byte[] key;

    private ReporterKey(byte[] key) {
        this.key = key;
    }

    /** A key given as text. */
    public static ReporterKey of(String text) {
        return new ReporterKey(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key of this machine: the text in {@code LAPOR_REPORTER_KEY}, else the file named by
     * {@code LAPOR_REPORTER_KEY_FILE} or {@code ~/.config/lapor/reporter.key}, which is made, readable by its owner
     * only, when it is not there.
     *
     * @param handedOn folders that others may be given, the lake and the output, which must not hold the file
     * @throws InvalidInputException if the file lies in such a folder, is empty, or cannot be read or made
     */
    public static ReporterKey ofEnvironment(Map<String, String> environment, List<Path> handedOn) {
        String text = environment.getOrDefault("LAPOR_REPORTER_KEY", "");
        if (!text.isBlank()) {
            return of(text);
        }
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        String file = environment.getOrDefault("LAPOR_REPORTER_KEY_FILE", "");
        return ofFile(file.isBlank() ? Path.of(home, ".config", "lapor", "reporter.key") : Path.of(file), handedOn);
    }

    private static ReporterKey ofFile(Path file, List<Path> handedOn) {
        try {
            requireOutside(file, handedOn);
            if (!Files.exists(file)) {
                create(file);
            }
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw InvalidInputException.of(
                        "reporter key " + file, "is empty; put a secret text into it, or delete it to have one made");
            }
            return of(text);
        } catch (IOException e) {
            throw InvalidInputException.of("reporter key " + file, "cannot be read or made: " + e);
        }
    }

    private static void requireOutside(Path file, List<Path> handedOn) throws IOException {
        for (Path folder : handedOn) {
            if (real(file).startsWith(real(folder))) {
                throw InvalidInputException.of(
                        "reporter key " + file,
                        "must not lie in " + folder + ", or whoever is given that folder could try names against it");
            }
        }
    }

    /** Where a path leads that may not be there yet, links followed. */
    private static Path real(Path path) throws IOException {
        Path existing = path.toAbsolutePath().normalize();
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath()
                .resolve(existing.relativize(path.toAbsolutePath().normalize()));
    }

    private static void create(Path file) throws IOException {
        byte[] random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        } catch (FileAlreadyExistsException anotherRunMadeIt) {
            return;
        }
    }

    /** Hashing with this key, for one thread. */
    Hashing hashing() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return new Hashing(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hashes reporters, and texts that must not be kept: the first 64 bits of HMAC-SHA256. */
    static final class Hashing {
        private final Mac mac;

        private Hashing(Mac mac) {
            this.mac = mac;
        }

        long hash(String text) {
            return ByteBuffer.wrap(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        }
    }
}
