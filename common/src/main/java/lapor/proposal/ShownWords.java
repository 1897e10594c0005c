package lapor.proposal;

import lapor.source.EventType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a status or a channel that a proposal may show. What a person could have written, or could be found by,
 * is not among them: only words that are known, or short ones without numbers that come back, in a column of few words of
 * which some are known.
 *
 * @param shown in the order of the alphabet
 * @param hidden how many other values the column has
 */
record ShownWords(List<String> shown, int hidden) {
    private static final int MOST = 30;
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;
    private static final int OFTEN = 2;
    private static final int ROWS_A_WORD = 2;
    /** Where less than one row of so many has a known word, a column may be anything. */
    private static final int KNOWN_OF = 5;

    private static final Pattern TELLING = Pattern.compile(
            "@|\\d{4}|\\d[\\s.-]?\\d{3}|https?:|www\\.|\\b(by|oleh|kepada|bapak|ibu|bpk|sdr|sdri|mr|mrs|ms)\\b",
            Pattern.CASE_INSENSITIVE);

    static ShownWords of(ColumnSample column, Words words) {
        Map<String, Long> counts = column.counts();
        long known = counts.entrySet().stream()
                .filter(value -> words.knows(value.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
        boolean few = counts.size() <= MOST
                && column.filled() >= (long) ROWS_A_WORD * counts.size()
                && known * KNOWN_OF >= column.filled();
        List<String> shown = new ArrayList<>();
        counts.forEach((value, rows) -> {
            boolean plain = value.length() <= LONGEST
                    && Words.split(value).size() <= MOST_WORDS
                    && !TELLING.matcher(value).find();
            if (plain && (words.knows(value) || (few && rows >= OFTEN))) {
                shown.add(value);
            }
        });
        return new ShownWords(List.copyOf(shown), counts.size() - shown.size());
    }

    /** The words that tell of an event, by what they tell of. */
    Map<EventType, List<String>> meanings(Words words) {
        Map<EventType, List<String>> meanings = new LinkedHashMap<>();
        for (EventType type : EventType.values()) {
            List<String> of = shown.stream()
                    .filter(word -> words.meaning(word).equals(Optional.of(type)))
                    .toList();
            if (!of.isEmpty()) {
                meanings.put(type, of);
            }
        }
        return meanings;
    }

    /** The words that nobody knows the meaning of. */
    List<String> unknown(Words words) {
        return shown.stream().filter(word -> words.meaning(word).isEmpty()).toList();
    }

    /** Tells of what is not shown. */
    void remarkHidden(String column, List<String> remarks) {
        if (hidden > 0) {
            remarks.add("uncertain: column " + column + ": " + hidden
                    + " values are rare or could be personal, and are not shown; sources check counts what they break");
        }
    }
}
