package lapor.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Small files that people hand in, read whole. */
public final class InputFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD_MAGIC = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};
    private static final byte[] ZIP_MAGIC = {'P', 'K', 3, 4};

    private InputFile() {}

    /**
     * The text of a file, plain or gzip, without a byte order mark.
     *
     * @throws InvalidInputException if it is not there, not a file, not to be read, not UTF-8, or damaged
     */
    public static String read(Path file) {
        Problems problems = new Problems();
        if (!Files.exists(file)) {
            problems.missing(file.toString(), "no such file");
        } else if (!Files.isRegularFile(file)) {
            problems.invalid(file.toString(), "is not a file");
        } else if (!Files.isReadable(file)) {
            problems.invalid(file.toString(), "cannot be read: no permission");
        }
        problems.throwIfAny();
        try {
            return decode(file.toString(), unzipped(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static byte[] unzipped(String name, byte[] bytes) {
        if (begins(bytes, ZSTD_MAGIC) || begins(bytes, ZIP_MAGIC)) {
            throw InvalidInputException.of(
                    name,
                    "is " + (begins(bytes, ZIP_MAGIC) ? "a zip archive" : "zstd") + ", expected plain text or gzip");
        }
        if (!begins(bytes, GZIP_MAGIC)) {
            return bytes;
        }
        try (InputStream in = new GzipMembers(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (DamagedDataException e) {
            throw InvalidInputException.of(name, "is damaged gzip: " + e.reason());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /**
     * Bytes as text, without a byte order mark.
     *
     * @throws InvalidInputException if they are not UTF-8
     */
    public static String decode(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw InvalidInputException.of(name, "is not UTF-8 text");
        }
    }
}
