package lapor.report.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Ids of places on the page, made of letters, digits, hyphens and underscores whatever they are made from. */
public final class Anchor {
    private static final int LONGEST = 80;
    private static final int DIGEST_BYTES = 12;

    private Anchor() {}

    public static String metric(String id) {
        return "metric-" + safe(id);
    }

    /**
     * Different ids give different anchors: what is not a letter, digit, hyphen or single underscore is written as two
     * underscores and its code.
     */
    public static String safe(String id) {
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean second = c == '_' && i > 0 && id.charAt(i - 1) == '_';
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_') && !second) {
                safe.append(c);
            } else {
                safe.append("__").append(HexFormat.of().toHexDigits(c));
            }
        }
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
