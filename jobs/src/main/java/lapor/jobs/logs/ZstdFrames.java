package lapor.jobs.logs;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import lapor.input.DamagedDataException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The content of a zstd file: frames one after the other, and nothing else. What is none is refused with its place,
 * also where it is too short to be told from the beginning of a frame; the library's own stream takes that for the end.
 */
final class ZstdFrames extends InputStream {
    private static final int BUFFER = 1 << 17;

    private final InputStream file;
    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final byte[] bytes = new byte[BUFFER];
    private final ByteBuffer compressed = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private final ByteBuffer content = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private long before;
    private boolean inFrame;

    ZstdFrames(InputStream file) {
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        return fill() ? Byte.toUnsignedInt(content.get()) : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, content.remaining());
        content.get(buffer, offset, read);
        return read;
    }

    /** Whether there is content left, after reading on for more where there is none at hand. */
    private boolean fill() throws IOException {
        while (!content.hasRemaining()) {
            boolean more = compressed.hasRemaining() || refill();
            if (!more && !inFrame) {
                return false;
            }
            content.clear();
            decompress();
            content.flip();
            if (!more && !content.hasRemaining()) {
                throw damaged();
            }
        }
        return true;
    }

    private void decompress() throws DamagedDataException {
        try {
            inFrame = !context.decompressDirectByteBufferStream(content, compressed);
        } catch (ZstdException e) {
            throw damaged();
        }
    }

    private boolean refill() throws IOException {
        before += compressed.position();
        int read = file.read(bytes);
        compressed.clear();
        compressed.put(bytes, 0, Math.max(0, read)).flip();
        return read > 0;
    }

    private DamagedDataException damaged() {
        return DamagedDataException.near(before + compressed.limit());
    }

    @Override
    public void close() throws IOException {
        context.close();
        file.close();
    }
}
