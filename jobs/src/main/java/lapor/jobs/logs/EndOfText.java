package lapor.jobs.logs;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** A text that remembers how it ended, line ends aside: what is read of it alone would not tell. */
final class EndOfText extends FilterReader {
    private int last = -1;
    private boolean withinALine;

    EndOfText(Reader text) {
        super(text);
    }

    /** The last character read that is not a line end; -1 when there is none. */
    int last() {
        return last;
    }

    /** Whether what was read so far ends with something else than a line end. */
    boolean isWithinALine() {
        return withinALine;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        withinALine = read > 0 ? !isLineEnd(buffer[offset + read - 1]) : withinALine;
        for (int i = offset + read - 1; i >= offset; i--) {
            if (!isLineEnd(buffer[i])) {
                last = buffer[i];
                return read;
            }
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            withinALine = !isLineEnd(read);
            last = withinALine ? read : last;
        }
        return read;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }
}
