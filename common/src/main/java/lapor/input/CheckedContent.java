package lapor.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** What compressed bytes hold, with the checksum and the size of what was read so far. */
abstract class CheckedContent extends InputStream {
    final CompressedBytes bytes;
    final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private long size;
    private boolean ended;

    CheckedContent(InputStream compressed) throws IOException {
        this.bytes = new CompressedBytes(compressed);
    }

    /** The next bytes of the content, as {@link #inflate} gives them; calls {@link #end} after the last. */
    abstract int some(byte[] buffer, int offset, int length) throws IOException;

    /** Inflates what there is; 0 where the data end, or more was given to the inflater. */
    final int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(buffer, offset, length);
            require(!inflater.needsDictionary());
            if (read == 0 && !inflater.finished() && inflater.needsInput()) {
                bytes.give(inflater);
            }
            return read;
        } catch (DataFormatException e) {
            throw bytes.damaged();
        }
    }

    /** How many bytes of the content were read. */
    final long size() {
        return size;
    }

    /** The CRC-32 of the content that was read. */
    final long checksum() {
        return checksum.getValue();
    }

    /** Nothing more is read. */
    final void end() {
        ended = true;
    }

    /** Begins to count anew. */
    final void begin() {
        inflater.reset();
        checksum.reset();
        size = 0;
    }

    final void require(boolean holds) throws DamagedDataException {
        if (!holds) {
            throw bytes.damaged();
        }
    }

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public final int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int read = some(buffer, offset, length);
            if (read > 0) {
                checksum.update(buffer, offset, read);
                size += read;
                return read;
            }
        }
        return -1;
    }

    @Override
    public final void close() throws IOException {
        inflater.end();
        bytes.close();
    }
}
