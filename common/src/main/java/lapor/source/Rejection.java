package lapor.source;

import java.time.LocalDate;

/**
 * Why a row is not understood and goes to quarantine.
 *
 * @param rule which it breaks
 * @param column where the offending value stands; empty when the whole row is at fault
 * @param shape what the value found looks like, never the value itself; of a time that is too early its date and the
 *     limit; empty when there is none
 */
public record Rejection(RowRule rule, String column, String shape) {
    private static final int SHOWN = 40;

    /** A row that breaks a rule with a value, which may be personal and is not kept. */
    static Rejection of(RowRule rule, String column, String value) {
        return new Rejection(rule, column, shape(value));
    }

    /** A row with a time before the system began, of which the day is told. */
    static Rejection tooEarly(String column, LocalDate date, LocalDate since) {
        return new Rejection(RowRule.TIME_BEFORE_SYSTEM, column, date + ", before since " + since);
    }

    /**
     * What a value looks like: letters as {@code A} and {@code a}, digits as {@code 9}, control characters as question
     * marks, all else as it is; cut to forty characters.
     */
    public static String shape(String value) {
        StringBuilder shape = new StringBuilder();
        value.codePoints().limit(SHOWN).map(Rejection::shape).forEach(shape::appendCodePoint);
        return value.codePointCount(0, value.length()) > SHOWN ? shape + "…" : shape.toString();
    }

    private static int shape(int character) {
        if (Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
            return Character.isUpperCase(character) ? 'A' : 'a';
        }
        if (Character.isDigit(character)) {
            return '9';
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
                ? '?'
                : character;
    }
}
