package lapor.report.reading;

import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence of a page that has numbers.
 *
 * @param file such as {@code id/index.html}
 * @param section id of the nearest section around it; empty where there is none
 * @param numbers those that do not belong to a name, a date or a fixed text
 */
record Sentence(String file, Element element, String section, List<WordedNumber> numbers) {
    private static final String CONTEST = "ranking-";

    static Sentence of(String file, Element element, String text) {
        String section = Optional.ofNullable(element.closest("section[id]"))
                .map(Element::id)
                .orElse("");
        return new Sentence(file, element, section, WordedNumber.all(text, file.substring(0, 2)));
    }

    /** The file's name without folder and ending: an agency, or a metric. */
    String subject() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".html".length());
    }

    /** Whether a row is about the contest of the section, {@code ranking-STAGE__GROUP__CATEGORY}. */
    boolean isOfContest(Map<String, String> row) {
        String category = row.getOrDefault("category", "").isEmpty() ? "" : "__" + row.get("category");
        return section.equals(CONTEST + row.get("stage") + "__" + row.get("group") + category);
    }

    /** Whether it tells just these numbers, in any order. */
    boolean tells(List<Double> exact) {
        List<WordedNumber> told = numbers.stream()
                .sorted((one, other) -> Double.compare(one.value(), other.value()))
                .toList();
        List<Double> sorted = exact.stream().sorted().toList();
        for (int number = 0; number < Math.min(told.size(), sorted.size()); number++) {
            if (!told.get(number).isRoundingOf(sorted.get(number))) {
                return false;
            }
        }
        return told.size() == sorted.size();
    }
}
