package lapor.report.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as a page writes it.
 *
 * @param decimals how many of them are written, so how far it may be from what it is rounded from
 * @param isMore whether it is only said to be more than what was published
 */
record WordedNumber(double value, int decimals, boolean isMore) {
    private static final Pattern INDONESIAN =
            Pattern.compile("(?:<[\\s\u00a0]*)?\u2212?(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:<[\\s\u00a0]*)?\u2212?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");
    private static final double ALMOST = 1e-7;

    /** All numbers of a text, in their order. */
    static List<WordedNumber> all(String text, String language) {
        boolean indonesian = language.equals("id");
        return (indonesian ? INDONESIAN : ENGLISH)
                .matcher(text)
                .results()
                .map(found -> {
                    String plain = found.group().replaceAll("[<\\s\u00a0]", "").replace('\u2212', '-');
                    return of(
                            indonesian ? plain.replace(".", "").replace(',', '.') : plain.replace(",", ""),
                            found.group().startsWith("<"));
                })
                .toList();
    }

    private static WordedNumber of(String plain, boolean isMore) {
        int point = plain.indexOf('.');
        return new WordedNumber(Double.parseDouble(plain), point < 0 ? 0 : plain.length() - point - 1, isMore);
    }

    boolean isRoundingOf(double exact) {
        return isMore ? exact > 0 && exact < value : Math.abs(value - exact) <= 0.5 * Math.pow(10, -decimals) + ALMOST;
    }
}
