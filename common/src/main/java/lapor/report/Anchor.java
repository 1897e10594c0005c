package lapor.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of places on the page, made of letters, digits, hyphens and underscores whatever they are made from. */
final class Anchor {
    private static final int LONGEST = 80;
    private static final int DIGEST_BYTES = 12;

    private Anchor() {}

    static String agency(String id) {
        return "agency-" + safe(id);
    }

    static String metric(String id) {
        return "metric-" + safe(id);
    }

    /** Different ids give different anchors: what is not a letter, digit or hyphen is written as its code. */
    static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        id.chars().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                safe.append((char) c);
            } else {
                safe.append('_').append(HexFormat.of().toHexDigits((char) c));
            }
        });
        return safe.length() <= LONGEST ? safe.toString() : safe.substring(0, LONGEST) + "__" + digest(id);
    }

    private static String digest(String id) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_16BE));
            return HexFormat.of().formatHex(bytes, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
