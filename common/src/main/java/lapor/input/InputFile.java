package lapor.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files that people hand in, read whole. */
public final class InputFile {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private InputFile() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws InvalidInputException if it is not there, not a file, or not UTF-8
     */
    public static String read(Path file) {
        Problems problems = new Problems();
        if (!Files.exists(file)) {
            problems.missing(file.toString(), "no such file");
        } else if (!Files.isRegularFile(file)) {
            problems.invalid(file.toString(), "is not a file");
        }
        problems.throwIfAny();
        try {
            return decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
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
