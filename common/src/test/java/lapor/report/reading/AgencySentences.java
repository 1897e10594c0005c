package lapor.report.reading;

import org.jsoup.nodes.Document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences about an agency, each number of which is one that is published of the agency, as it is or in hundredths, or
 * how many are ranked in its contests.
 *
 * @param files all tables of the run
 * @param fixed texts by language
 * @param numbers of agencies that were looked up
 */
record AgencySentences(
        PublishedTables published,
        List<String> files,
        Map<String, FixedTexts> fixed,
        Map<String, NavigableSet<Double>> numbers) {
    /** Hundredths by which every interval holds the truth. */
    private static final double CONFIDENCE = 95;

    /** Working days to a first response. */
    private static final double LIMIT = 5;

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

    AgencySentences(PublishedTables published, List<String> files, Map<String, FixedTexts> fixed) {
        this(published, files, fixed, new HashMap<>());
    }

    /** What the sentences of a page tell that is not published of the agency. */
    List<String> wrong(String agency, Document page, String language) {
        NavigableSet<Double> known = numbers.computeIfAbsent(agency, this::numbersOf);
        return page.select(".judged, .part p:not(.how), .part li").stream()
                .map(sentence -> fixed.get(language).without(sentence))
                .flatMap(sentence -> WordedNumber.all(sentence, language).stream()
                        .filter(number -> !isIn(known, number))
                        .map(number -> agency + ": " + number + " in " + sentence))
                .toList();
    }

    private static boolean isIn(NavigableSet<Double> known, WordedNumber number) {
        return Stream.of(1, 100).anyMatch(scale -> {
            double near = Math.pow(10, -number.decimals()) / scale;
            double value = number.value() / scale;
            NavigableSet<Double> around = number.isMore()
                    ? known.headSet(value, false)
                    : known.subSet(value - near, true, value + near, true);
            return around.stream().anyMatch(exact -> number.isRoundingOf(exact * scale));
        });
    }

    private NavigableSet<Double> numbersOf(String agency) {
        NavigableSet<Double> known = new TreeSet<>(List.of(CONFIDENCE, LIMIT));
        for (String file : files) {
            for (Map<String, String> row : published.rows(file, agency)) {
                row.values().stream()
                        .filter(value -> NUMBER.matcher(value).matches())
                        .map(Double::valueOf)
                        .forEach(value -> known.addAll(List.of(value, Math.abs(value))));
            }
        }
        published.rows("evidence.csv", agency).stream()
                .filter(row -> !row.get("score").isEmpty())
                .map(row -> Double.parseDouble(row.get("score")) * Double.parseDouble(row.get("available_weight")))
                .forEach(known::add);
        published.rows("evaluation.csv", agency).forEach(row -> known.add(ranked(row)));
        return known;
    }

    /** How many are ranked in the contest of an entry. */
    private double ranked(Map<String, String> entry) {
        return new Rows(published.rows("evaluation.csv"))
                .where(row -> !row.get("rank").isEmpty()
                        && Stream.of("stage", "group", "category")
                                .allMatch(column -> row.get(column).equals(entry.get(column))))
                .count();
    }
}
