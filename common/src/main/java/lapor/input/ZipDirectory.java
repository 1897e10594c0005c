package lapor.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a zip archive says at its end that it holds (PKWARE APPNOTE 6.3, with and without zip64). Every byte from the
 * first record to the end of the file is accounted for.
 *
 * @param entries how many there are
 * @param listed the entries, of a directory that is larger than {@link #LONGEST} none
 * @param begins the byte at which the first record stands
 */
public record ZipDirectory(long entries, List<Entry> listed, long begins) {
    /** How many bytes of the end of a file suffice to read a directory of one entry. */
    public static final int LONGEST = 1 << 18;

    private static final int END = 0x06054b50;
    private static final int END_64 = 0x06064b50;
    private static final int PLACE_OF_END_64 = 0x07064b50;
    private static final int RECORD = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int PLACE_LENGTH = 20;
    private static final int RECORD_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    /**
     * One entry.
     *
     * @param name with its folders, parted by slashes
     * @param flags general purpose bits
     * @param method how it is compressed: 0 not at all, 8 deflated
     * @param checksum CRC-32 of its content
     * @param compressed its length in the archive, in bytes
     * @param size the length of its content, in bytes
     * @param offset where its header stands
     */
    public record Entry(String name, int flags, int method, long checksum, long compressed, long size, long offset) {}

    /**
     * The directory of an archive.
     *
     * @param end the last bytes of the file, all of them where it is not longer than {@link #LONGEST}
     * @param length of the whole file, in bytes
     * @throws DamagedDataException if there is no directory, or it does not fill the end of the file
     */
    public static ZipDirectory of(byte[] end, long length) throws DamagedDataException {
        return new Reading(ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN), length - end.length).directory();
    }

    /** Reads the end of one file; places are bytes of the whole file. */
    private record Reading(ByteBuffer bytes, long from) {

        ZipDirectory directory() throws DamagedDataException {
            int end = findEnd();
            int place = end - PLACE_LENGTH;
            if (place >= 0 && bytes.getInt(place) == PLACE_OF_END_64) {
                int end64 = at(bytes.getLong(place + 8), 0, place - 56);
                require(bytes.getInt(end64) == END_64 && bytes.getLong(end64 + 4) == place - end64 - 12L, end64);
                return directory(
                        bytes.getLong(end64 + 32), bytes.getLong(end64 + 40), bytes.getLong(end64 + 48), end64);
            }
            require(bytes.getInt(end + 4) == 0 && bytes.getShort(end + 8) == bytes.getShort(end + 10), end);
            return directory(number(end + 10, 2), number(end + 12, 4), number(end + 16, 4), end);
        }

        private int findEnd() throws DamagedDataException {
            int last = bytes.limit() - END_LENGTH;
            for (int end = last; end >= Math.max(0, last - LONGEST_COMMENT); end--) {
                if (bytes.getInt(end) == END && number(end + 20, 2) == last - end) {
                    return end;
                }
            }
            throw DamagedDataException.near(from + bytes.limit());
        }

        private ZipDirectory directory(long entries, long size, long begins, int end) throws DamagedDataException {
            require(begins >= 0 && begins + size == from + end, end);
            List<Entry> listed = new ArrayList<>();
            if (begins >= from) {
                int record = at(begins, 0, end);
                while (record < end) {
                    require(end - record >= RECORD_LENGTH && bytes.getInt(record) == RECORD, record);
                    int next = record
                            + RECORD_LENGTH
                            + Math.toIntExact(number(record + 28, 2) + number(record + 30, 2) + number(record + 32, 2));
                    require(next <= end, record);
                    listed.add(entry(record));
                    record = next;
                }
                require(listed.size() == entries, end);
            }
            return new ZipDirectory(entries, List.copyOf(listed), begins);
        }

        private Entry entry(int record) throws DamagedDataException {
            byte[] name = new byte[Math.toIntExact(number(record + 28, 2))];
            bytes.get(record + RECORD_LENGTH, name);
            long[] numbers = {number(record + 24, 4), number(record + 20, 4), number(record + 42, 4)};
            int extra = record + RECORD_LENGTH + name.length;
            wide(numbers, extra, extra + Math.toIntExact(number(record + 30, 2)));
            return new Entry(
                    new String(name, StandardCharsets.UTF_8),
                    Math.toIntExact(number(record + 8, 2)),
                    Math.toIntExact(number(record + 10, 2)),
                    number(record + 16, 4),
                    numbers[1],
                    numbers[0],
                    numbers[2]);
        }

        /** Replaces numbers that do not fit by those of the zip64 field. */
        private void wide(long[] numbers, int extra, int end) throws DamagedDataException {
            for (int field = extra; field + 4 <= end; field += 4 + Math.toIntExact(number(field + 2, 2))) {
                int value = field + 4;
                for (int i = 0; i < numbers.length && number(field, 2) == 1; i++) {
                    if (numbers[i] == IN_EXTRA) {
                        require(value + 8 <= end, field);
                        numbers[i] = bytes.getLong(value);
                        value += 8;
                    }
                }
            }
        }

        private long number(int at, int length) {
            return length == 2 ? Short.toUnsignedLong(bytes.getShort(at)) : Integer.toUnsignedLong(bytes.getInt(at));
        }

        /** A place of the file among the bytes at hand. */
        private int at(long place, int first, int last) throws DamagedDataException {
            require(place - from >= Math.max(0, first) && place - from <= last, last);
            return Math.toIntExact(place - from);
        }

        private void require(boolean holds, int at) throws DamagedDataException {
            if (!holds) {
                throw DamagedDataException.near(from + at);
            }
        }
    }
}
