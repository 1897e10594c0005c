package lapor.jobs.logs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The text of the beginning of a file, in the encoding in which it is most likely to be written.
 *
 * @param beginning whole lines, unless the file is one line
 * @param encoding of the file
 * @param isWhole whether it is the whole file
 * @param remarks what is not sure of it
 */
record SampledText(String beginning, Charset encoding, boolean isWhole, List<String> remarks) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CHARACTER = 4;

    static SampledText of(byte[] bytes, long length) {
        boolean whole = bytes.length >= length;
        Charset encoding = encoding(bytes, whole);
        String text = new String(bytes, encoding);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        List<String> remarks = encoding.equals(WINDOWS)
                ? List.of("uncertain: encoding: it is not UTF-8, and taken for windows-1252; look at names with marks")
                : List.of();
        return new SampledText(whole ? text : text.substring(0, afterLastLine(text)), encoding, whole, remarks);
    }

    /** Whole lines of a piece of the file from anywhere. */
    String piece(byte[] bytes) {
        String text = new String(bytes, encoding);
        int first = text.indexOf('\n') + 1;
        int last = afterLastLine(text);
        return first < last ? text.substring(first, last) : "";
    }

    private static int afterLastLine(String text) {
        int last = text.lastIndexOf('\n') + 1;
        return last == 0 ? text.length() : last;
    }

    private static Charset encoding(byte[] bytes, boolean whole) {
        int first = bytes.length > 1 ? ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff) : 0;
        if (first == 0xfffe || (first != 0 && (first & 0xff) == 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (first == 0xfeff || (bytes.length > 1 && bytes[0] == 0)) {
            return StandardCharsets.UTF_16BE;
        }
        for (int cut = 0; cut < (whole ? 1 : LONGEST_CHARACTER) && cut <= bytes.length; cut++) {
            if (isUtf8(bytes, bytes.length - cut)) {
                return StandardCharsets.UTF_8;
            }
        }
        return WINDOWS;
    }

    private static boolean isUtf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
