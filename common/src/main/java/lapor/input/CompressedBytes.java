package lapor.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;

/** The bytes of a compressed stream, which know their place in it. */
final class CompressedBytes {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long before;

    CompressedBytes(InputStream in) {
        this.in = in;
    }

    /** How many bytes were taken so far. */
    long position() {
        return before + from;
    }

    /** The next byte. */
    int next() throws IOException {
        int next = peek(0);
        if (next < 0) {
            throw damaged();
        }
        from++;
        return next;
    }

    /** A number of so many bytes, the lowest first. */
    long number(int length) throws IOException {
        long number = 0;
        for (int i = 0; i < length; i++) {
            number |= (long) next() << (8 * i);
        }
        return number;
    }

    /** A byte ahead, which stays where it is; -1 after the end. */
    int peek(int ahead) throws IOException {
        while (to - from <= ahead) {
            if (!fill()) {
                return -1;
            }
        }
        return Byte.toUnsignedInt(buffer[from + ahead]);
    }

    boolean atEnd() throws IOException {
        return peek(0) < 0;
    }

    /** Gives all bytes at hand to an inflater, at least one. */
    void give(Inflater inflater) throws IOException {
        if (atEnd()) {
            throw damaged();
        }
        inflater.setInput(buffer, from, to - from);
        from = to;
    }

    /** Takes back bytes that an inflater did not need, before any others are read. */
    void takeBack(int length) {
        from -= length;
    }

    /** That the stream is damaged or ends about here. */
    DamagedDataException damaged() {
        return DamagedDataException.near(position());
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        before += from;
        to -= from;
        from = 0;
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(0, read);
        return read > 0;
    }

    void close() throws IOException {
        in.close();
    }
}
