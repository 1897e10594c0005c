package lapor.exchange;

/** Text as XML 1.0 can hold it in an attribute. */
final class XmlText {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text with everything replaced that XML has no way to write, or would change when it is read. */
    static String of(String text) {
        if (text.codePoints().allMatch(XmlText::isKept)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(point -> kept.appendCodePoint(isKept(point) ? point : REPLACEMENT));
        return kept.toString();
    }

    private static boolean isKept(int point) {
        return point >= ' '
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                && point != 0xFFFE
                && point != 0xFFFF;
    }
}
