package lapor.jobs.logs;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** The text of bytes. Those that are none are refused with their place, and all text before them is given first. */
final class StrictText extends Reader {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharsetDecoder decoder;
    private long before;
    private long lines = 1;
    private char last;
    private boolean atEnd;

    StrictText(InputStream in, Charset encoding) {
        this.in = in;
        this.decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("a character may need two places");
        }
        CharBuffer chars = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, atEnd);
            int read = length - chars.remaining();
            if (read > 0) {
                count(buffer, offset, read);
                return read;
            }
            if (result.isError()) {
                throw new RefusedTextException(
                        "is not " + decoder.charset() + " text: line " + lines + ", byte " + (before + bytes.position() + 1));
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        before += bytes.position();
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    private void count(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == '\n' ? last != '\r' : buffer[i] == '\r') {
                lines++;
            }
            last = buffer[i];
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
