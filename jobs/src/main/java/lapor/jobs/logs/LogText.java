package lapor.jobs.logs;

import de.siegmar.fastcsv.reader.CsvParseException;
import lapor.input.DamagedDataException;
import lapor.input.GzipMembers;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/** The text of a log file, without a byte order mark, plain or compressed, whatever the file's name says. */
final class LogText {
    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** How the CSV reader says where a row began that it cannot read. */
    private static final Pattern RECORD_LINE = Pattern.compile("in line (\\d+)");

    private LogText() {}

    /** Opens the text. Reading it fails with an {@link IOException} that {@link #unreadable} explains. */
    static BufferedReader open(InputStream file, Charset encoding) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        uncompressed(new BufferedInputStream(file, BUFFER)),
                        encoding.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** The bytes of the text, whatever holds them. */
    static InputStream uncompressed(BufferedInputStream file) throws IOException {
        file.mark(4);
        byte[] magic = file.readNBytes(4);
        file.reset();
        if (magic.length >= 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b) {
            return new GzipMembers(file);
        }
        if (magic.length == 4 && magic[0] == (byte) 0x28 && magic[1] == (byte) 0xb5 && magic[2] == (byte) 0x2f) {
            return new ZstdFrames(file);
        }
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            throw new ZipException("is a zip archive; expected the log itself, plain, gzip or zstd");
        }
        return file;
    }

    /** What is wrong with a file whose reading failed. */
    static UnreadableLogException unreadable(Exception failure) {
        Throwable cause = failure;
        while ((cause instanceof UncheckedIOException || cause instanceof CsvParseException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CharacterCodingException) {
            return new UnreadableLogException("is not UTF-8 text");
        }
        if (cause instanceof ZipException) {
            return new UnreadableLogException(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof DamagedDataException damaged) {
            return new UnreadableLogException(damaged.reason());
        }
        Matcher line = RECORD_LINE.matcher(String.valueOf(failure.getMessage()));
        String where = cause != failure && line.find() ? "line " + line.group(1) + ": " : "";
        return new UnreadableLogException("cannot be read: " + where + cause.getMessage());
    }
}
