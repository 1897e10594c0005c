package lapor.source;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How a value of a log is shown to the person who writes its mapping: what could be a person's is its shape only. */
public final class ShownValue {
    private static final Set<Field> PERSONAL = EnumSet.of(Field.REPORTER, Field.RESPONSE);
    private static final Set<Field> NUMBERS =
            EnumSet.of(Field.COMPLAINT_ID, Field.EVENT_ID, Field.AGENCY_ID, Field.REGION_ID, Field.DUE);

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 9;
    private static final Pattern ADDRESS = Pattern.compile("@|https?:|www\\.");
    private static final Pattern PHONE = Pattern.compile("(\\+|\\b0)\\d[\\d .-]{7,}|\\d{15,}");

    private ShownValue() {}

    /** The value of a field. */
    public static String of(Field field, String value) {
        boolean isNumber = NUMBERS.contains(field) && !ADDRESS.matcher(value).find() && value.length() <= LONGEST;
        return isNumber || (!PERSONAL.contains(field) && isPlain(value)) ? value : Rejection.shape(value);
    }

    /** A value of a column that is read for no field: a status, or the kind of an event. */
    public static String of(String value) {
        return isPlain(value) ? value : Rejection.shape(value);
    }

    /** The value of a column, by the field that a mapping reads it for. */
    public static String ofColumn(SourceMapping mapping, String column, String value) {
        return mapping.fields().entrySet().stream()
                .filter(field ->
                        field.getValue().column().filter(column::equals).isPresent())
                .map(field -> of(field.getKey(), value))
                .findFirst()
                .orElseGet(() -> of(value));
    }

    /** A value where a time should be: what has words in it is none. */
    static String ofTime(String value, boolean isReadable) {
        return isReadable || value.codePoints().noneMatch(Character::isLetter) ? value : Rejection.shape(value);
    }

    private static boolean isPlain(String value) {
        return value.length() <= LONGEST
                && !ADDRESS.matcher(value).find()
                && !PHONE.matcher(value).find()
                && Text.words(value).split(" ").length <= MOST_WORDS;
    }
}
