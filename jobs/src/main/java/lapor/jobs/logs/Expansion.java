package lapor.jobs.logs;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Compressed content that may not grow without end: logs come to ten or twenty times the compressed length, and what
 * comes to hundreds of times is made to fill machines.
 */
final class Expansion extends FilterInputStream {
    private static final long MOST = 250;
    /** So many bytes do no harm, however little they were compressed to. */
    private static final long HARMLESS = 64L << 20;

    private final Counted compressed;
    private long size;

    /**
     * Content.
     *
     * @param compressed what it is read from
     */
    Expansion(InputStream content, Counted compressed) {
        super(content);
        this.compressed = compressed;
    }

    /** A stream that knows how much was read of it. */
    static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        grow(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        grow(Math.max(0, read));
        return read;
    }

    private void grow(int by) throws IOException {
        size += by;
        if (size > HARMLESS && size / MOST > compressed.count) {
            throw new RefusedTextException("its content is more than " + MOST + " times as long as its first "
                    + compressed.count + " bytes: it is no log");
        }
    }
}
