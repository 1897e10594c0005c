package lapor.source;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of months as Indonesian and English logs write them, long or short, in any case. */
final class MonthNames {
    private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?");
    private static final Map<String, Month> MONTHS = months();

    private MonthNames() {}

    /** A time with the names of its months written as the English pattern of this style reads them. */
    static String inEnglish(String time, TextStyle style) {
        return WORD.matcher(time).replaceAll(word -> {
            Month month = MONTHS.get(withoutPoint(word.group()));
            return Matcher.quoteReplacement(month == null ? word.group() : month.getDisplayName(style, Locale.ENGLISH));
        });
    }

    private static String withoutPoint(String word) {
        return Text.fold(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Month month : Month.values()) {
            months.put(Text.fold(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)), month);
            written(month).forEach(name -> months.put(name, month));
        }
        return Map.copyOf(months);
    }

    /** The usual spellings beside the full English name. */
    private static List<String> written(Month month) {
        return switch (month) {
            case JANUARY -> List.of("jan", "januari");
            case FEBRUARY -> List.of("feb", "peb", "februari", "pebruari");
            case MARCH -> List.of("mar", "mrt", "maret");
            case APRIL -> List.of("apr");
            case MAY -> List.of("mei");
            case JUNE -> List.of("jun", "juni");
            case JULY -> List.of("jul", "juli");
            case AUGUST -> List.of("aug", "agu", "agt", "ags", "agus", "agst", "agustus");
            case SEPTEMBER -> List.of("sep", "sept");
            case OCTOBER -> List.of("oct", "okt", "oktober");
            case NOVEMBER -> List.of("nov", "nop", "nopember");
            case DECEMBER -> List.of("dec", "des", "desember");
        };
    }
}
