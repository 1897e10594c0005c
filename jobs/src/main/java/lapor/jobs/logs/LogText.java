package lapor.jobs.logs;

import de.siegmar.fastcsv.reader.CsvParseException;
import lapor.input.DamagedDataException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a log, without a byte order mark. */
final class LogText {
    private static final int BUFFER = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    /** How the CSV reader says where a row began that it cannot read. */
    private static final Pattern RECORD_LINE = Pattern.compile("in line (\\d+)|first record");

    private LogText() {}

    /** Opens the text. Reading it fails with an {@link IOException} that {@link #unreadable} explains. */
    static BufferedReader open(InputStream content, Charset encoding) throws IOException {
        BufferedReader text = new BufferedReader(new StrictText(content, encoding), BUFFER);
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    /** What is wrong with a file whose reading failed. */
    static UnreadableLogException unreadable(Exception failure) {
        return unreadable(failure, 0);
    }

    /**
     * The same, where the reader that failed did not see the file's first lines.
     *
     * @param skipped how many
     */
    static UnreadableLogException unreadable(Exception failure, int skipped) {
        Throwable cause = failure;
        while ((cause instanceof UncheckedIOException || cause instanceof CsvParseException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof CharacterCodingException) {
            return new UnreadableLogException("holds a value that is not UTF-8 text");
        }
        if (cause instanceof RefusedTextException refused) {
            return new UnreadableLogException(refused.reason());
        }
        if (cause instanceof DamagedDataException damaged) {
            return new UnreadableLogException(damaged.reason());
        }
        Matcher line = RECORD_LINE.matcher(String.valueOf(failure.getMessage()));
        String where = "";
        if (cause != failure && line.find()) {
            int began = line.group(1) == null ? 1 : Integer.parseInt(line.group(1));
            where = "line " + (began + skipped) + ": ";
        }
        return new UnreadableLogException("cannot be read: " + where + cause.getMessage());
    }
}
