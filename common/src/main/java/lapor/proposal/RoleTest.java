package lapor.proposal;

import lapor.source.Text;
import lapor.source.ValueList;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the values of a column can be what its name says. */
final class RoleTest {
    private static final double NEARLY_ALL = 0.95;
    private static final int LONGEST_ID = 60;
    private static final int MOST_STATUSES = 30;
    private static final int MOST_CHANNELS = 40;
    private static final int WORDS_OF_A_TEXT = 4;
    private static final Pattern STARS = Pattern.compile("[1-5](\\.0+)?");
    private static final Pattern COUNTER = Pattern.compile("\\d{1,3}");
    private static final Set<String> FLAGS = Set.of("true", "false", "1", "0", "ya", "tidak", "yes", "no");

    private RoleTest() {}

    static boolean canBe(ColumnSample column, Role role, Words words) {
        return switch (role) {
            case COMPLAINT_ID, EVENT_ID -> isId(column);
            case AGENCY_ID, CATEGORY, REGION_ID -> column.repeats() && !isText(column);
            case TYPE, STATUS -> column.repeats() && column.distinct() <= MOST_STATUSES && !isText(column);
            case CHANNEL -> column.repeats() && column.distinct() <= MOST_CHANNELS && !isText(column);
            case CLASSIFICATION -> ValueList.CLASSIFICATIONS.knowsAll(column.counts().keySet());
            case ACTOR -> ValueList.ACTORS.knowsAll(column.counts().keySet());
            case RATING -> all(column, STARS);
            case REOPENINGS -> all(column, COUNTER);
            case ANONYMOUS, SECRET -> column.filled() > 0
                    && column.counts().keySet().stream().allMatch(value -> FLAGS.contains(Text.fold(value)));
            default -> column.filled() > 0;
        };
    }

    /** Whether values are what people write: most of them of several words, and each of one row. */
    static boolean isText(ColumnSample column) {
        Map<String, Long> counts = column.counts();
        long texts = counts.keySet().stream()
                .filter(value -> Words.split(value).size() > WORDS_OF_A_TEXT || value.indexOf('@') >= 0)
                .count();
        return 2 * texts > counts.size() && 10L * counts.size() > column.filled();
    }

    private static boolean isId(ColumnSample column) {
        return column.filled() >= NEARLY_ALL * column.rows().size()
                && column.distinct() > 1
                && !column.lists()
                && column.counts().keySet().stream()
                        .allMatch(value -> value.length() <= LONGEST_ID && value.indexOf('@') < 0);
    }

    private static boolean all(ColumnSample column, Pattern pattern) {
        return column.filled() > 0
                && column.counts().keySet().stream().allMatch(value -> pattern.matcher(value).matches());
    }
}
