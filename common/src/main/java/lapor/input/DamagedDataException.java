package lapor.input;

import java.io.IOException;

/** Compressed data that are not what was compressed: cut off, changed, or with something after their end. */
public final class DamagedDataException extends IOException {
    private static final long serialVersionUID = 1L;

    private DamagedDataException(String reason) {
        super(reason);
    }

    /** Data that cannot be read on, as far as so many bytes into the file or a little before. */
    public static DamagedDataException near(long position) {
        return new DamagedDataException("its compressed data is damaged or cut off, at or before byte " + position);
    }

    /** Bytes that follow compressed data and are none. */
    static DamagedDataException tail(long position) {
        return new DamagedDataException(
                "its compressed data ends at byte " + position + ", and what follows is no compressed data");
    }

    /** What is wrong, for the person who delivered the file. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
