package lapor.input;

import java.io.IOException;

/** The header of a gzip member, as RFC 1952 lays it out. */
final class GzipHeader {
    private static final int MAGIC_1 = 0x1f;
    private static final int MAGIC_2 = 0x8b;
    private static final int DEFLATE = 8;
    private static final int HAS_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int TIME_AND_SYSTEM = 6;

    private GzipHeader() {}

    /** Whether a member begins here. */
    static boolean begins(CompressedBytes bytes) throws IOException {
        return bytes.peek(0) == MAGIC_1 && bytes.peek(1) == MAGIC_2;
    }

    /**
     * Passes over a header.
     *
     * @throws DamagedDataException if there is none, or it is not whole
     */
    static void skip(CompressedBytes bytes) throws IOException {
        if (!begins(bytes)) {
            throw bytes.damaged();
        }
        bytes.number(2);
        long method = bytes.next();
        int flags = bytes.next();
        if (method != DEFLATE || (flags & RESERVED) != 0) {
            throw bytes.damaged();
        }
        bytes.number(TIME_AND_SYSTEM);
        if ((flags & HAS_EXTRA) != 0) {
            for (long extra = bytes.number(2); extra > 0; extra--) {
                bytes.next();
            }
        }
        if ((flags & HAS_NAME) != 0) {
            skipText(bytes);
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipText(bytes);
        }
        if ((flags & HAS_CHECKSUM) != 0) {
            bytes.number(2);
        }
    }

    private static void skipText(CompressedBytes bytes) throws IOException {
        while (bytes.next() != 0) {
            // the name or the comment ends with a zero
        }
    }
}
