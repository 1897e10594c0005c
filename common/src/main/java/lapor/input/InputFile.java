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
import java.util.zip.GZIPInputStream;

/** Small files that people hand in, read whole. */
public final class InputFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final byte[] GZIP_MAGIC = {0x1f, (byte) 0x8b};

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
        if (bytes.length < 2 || bytes[0] != GZIP_MAGIC[0] || bytes[1] != GZIP_MAGIC[1]) {
            return bytes;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw InvalidInputException.of(name, "is damaged gzip: " + e.getMessage());
        }
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
