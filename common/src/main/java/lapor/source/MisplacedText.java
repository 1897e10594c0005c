package lapor.source;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a reporter in a place where a name belongs: of an agency, a channel, a category, a region, a column or a
 * file. It is shown by its {@linkplain Rejection#shape shape} only.
 */
public final class MisplacedText {
    /**
     * A regular expression that finds an e-mail address, or as many digits as a telephone number (with a leading zero
     * or plus) or a citizen's number has. A code of a region, of up to ten digits, is none.
     */
    public static final String PERSONAL = "[\\p{L}\\p{N}._%+-]@[\\p{L}\\p{N}]"
            + "|(?<![\\p{L}\\p{N}])(?:\\+ ?\\d|0)(?:[ .()/-]{0,2}\\d){8,}"
            + "|(?<![\\p{L}\\p{N}-])\\d(?:[ .()/-]{0,2}\\d){10,}";

    /** The digits that a number of a person has at least. */
    public static final int FEWEST_DIGITS = 9;

    /** Names of more characters than that are taken for text unless they are common. */
    public static final int LONGEST_NAME = 40;

    /** Names of more characters than that are taken for text, however common they are. */
    public static final int LONGEST_COMMON_NAME = 120;

    /** Agencies of so many characters are names, however rare, if most of their words begin with a capital. */
    public static final int LONGEST_AGENCY = 80;

    /** A regular expression that finds a word as names have them: four letters or more, of which the first is large. */
    public static final String WORD_OF_A_NAME = "(?<!\\p{L})\\p{Lu}\\p{Ll}{3}";

    /** A regular expression that finds a word as sentences have them: four small letters or more. */
    public static final String WORD_OF_A_TEXT = "(?<!\\p{L})\\p{Ll}{4}";

    /** The complaints that must have a long name for it to be common. */
    public static final int COMMON = 3;

    private static final int FEWEST_SPACES = 4;
    private static final Pattern HINT = Pattern.compile(PERSONAL);
    private static final Pattern LARGE = Pattern.compile(WORD_OF_A_NAME);
    private static final Pattern SMALL = Pattern.compile(WORD_OF_A_TEXT);
    private static final Pattern NIGHT = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d{2}[-_.]?\\d{2}(?:[-_.]?\\d{2}(?:[T _-]?\\d{2}[:.-]?\\d{2}(?:[:.-]?\\d{2})?)?)?(?!\\d)");
    private static final Pattern UNEXPECTED = Pattern.compile("[;|\t]");
    private static final Pattern ENDING =
            Pattern.compile("(\\.(csv|tsv|txt|json|jsonl|ndjson|parquet))?(\\.(gz|zst))?$", Pattern.CASE_INSENSITIVE);

    private MisplacedText() {}

    /** Whether a text holds an address or a number of a person. */
    public static boolean isPersonal(String text) {
        return HINT.matcher(text).find();
    }

    /**
     * Whether a value stands where it does not belong.
     *
     * @param field whose value it is
     * @param complaints how many have it
     */
    public static boolean isMisplaced(Field field, String value, long complaints) {
        boolean isName = value.length() <= LONGEST_NAME
                || (field == Field.AGENCY_ID && isNameOfAgency(value))
                || (value.length() <= LONGEST_COMMON_NAME && complaints >= COMMON);
        return isPersonal(value) || !isName;
    }

    private static boolean isNameOfAgency(String value) {
        return value.length() <= LONGEST_AGENCY
                && LARGE.matcher(value).results().count()
                        > SMALL.matcher(value).results().count();
    }

    /** A text as it may be shown where nothing is known of how common it is. */
    public static String shown(String text) {
        return isPersonal(text) || text.length() > LONGEST_NAME ? Rejection.shape(text) : text;
    }

    /** A value of a field as it may be shown where nothing is known of how common it is. */
    public static String shown(Field field, String value) {
        return isMisplaced(field, value, 0) ? Rejection.shape(value) : value;
    }

    /**
     * Names of columns as they may be shown. Where one of them is no name, the header is a row of data, and none of
     * them is one.
     *
     * @param known names that are shown whatever they are
     */
    public static Set<String> columns(Set<String> columns, Set<String> known) {
        boolean data = columns.stream().anyMatch(column -> !known.contains(column) && !isName(column));
        Set<String> shown = new TreeSet<>();
        columns.forEach(column -> shown.add(data && !known.contains(column) ? Rejection.shape(column) : column));
        return shown;
    }

    /** Whether it can be the name of a column, or the names of several that are parted by something unexpected. */
    private static boolean isName(String column) {
        return UNEXPECTED.splitAsStream(column).allMatch(name -> shown(name).equals(name));
    }

    /** A path of a log file as it may be shown; its dates and its ending stay. */
    public static String fileName(String path) {
        return Arrays.stream(path.split("/", -1)).map(MisplacedText::part).collect(joining("/"));
    }

    private static String part(String name) {
        boolean sentence = name.length() > LONGEST_NAME
                && name.chars().filter(character -> character == ' ').count() >= FEWEST_SPACES;
        if (!sentence && !isPersonal(NIGHT.matcher(name).replaceAll(" x "))) {
            return name;
        }
        Matcher ending = ENDING.matcher(name);
        int end = ending.find() ? ending.start() : name.length();
        StringBuilder shown = new StringBuilder();
        int from = 0;
        Matcher night = NIGHT.matcher(name).region(0, end);
        while (night.find()) {
            shown.append(Rejection.shape(name.substring(from, night.start()))).append(night.group());
            from = night.end();
        }
        return shown.append(Rejection.shape(name.substring(from, end)))
                .append(name.substring(end))
                .toString();
    }
}
