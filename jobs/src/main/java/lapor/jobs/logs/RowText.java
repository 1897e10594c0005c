package lapor.jobs.logs;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text of rows, none of which may be longer than memory holds with ease. */
final class RowText extends FilterReader {
    /** The length of the longest row, in characters; a reader may read as much as it buffers beyond it. */
    private static final long LONGEST_ROW = 16 << 20;

    private long left = LONGEST_ROW;

    RowText(Reader text) {
        super(text);
    }

    /** A row begins. */
    void begin() {
        left = LONGEST_ROW;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        left -= Math.max(0, read);
        if (left < -length) {
            throw new RefusedTextException("a row is longer than " + LONGEST_ROW + " characters");
        }
        return read;
    }
}
