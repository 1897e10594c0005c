package lapor.report.reading;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sentences of pages that are about more than one agency, and of letters. */
final class SentenceReader {
    /** Read back elsewhere, or of texts only. */
    private static final String OTHERS = "(agency/.*|changes|methods|metrics).*";

    /** What links to the changes is told of two runs. */
    private static final String SENTENCES =
            ":is(p, li, h1, h2, h3, figcaption):not(nav *, :has(> a[href=changes.html]))";

    private final List<SentenceReading> readings;
    private final Map<String, FixedTexts> fixed;
    private final Set<SentenceReading> found = new HashSet<>();

    SentenceReader(List<SentenceReading> readings, Map<String, FixedTexts> fixed) {
        this.readings = readings;
        this.fixed = fixed;
    }

    /** What the page {@code file} tells that does not follow from what was published. */
    List<String> wrong(String file, Document page) {
        List<String> wrong = new ArrayList<>();
        if (file.substring(3).matches(OTHERS)) {
            return wrong;
        }
        FixedTexts texts = fixed.get(file.substring(0, 2));
        for (Element element : page.select("main " + SENTENCES)) {
            Sentence sentence = Sentence.of(file, element, texts.without(element));
            if (!sentence.numbers().isEmpty()) {
                List<SentenceReading> of = readings.stream()
                        .filter(reading -> reading.isOf(sentence))
                        .toList();
                found.addAll(of);
                if (of.size() != 1 || !of.get(0).holds(sentence)) {
                    wrong.add(file + ": " + of.size() + " readings of " + element.text() + " that tell "
                            + of.stream()
                                    .map(reading -> reading.told().apply(sentence))
                                    .toList());
                }
            }
        }
        return wrong;
    }

    /** Kinds of sentences of which none was found yet. */
    List<SentenceReading> missing() {
        return readings.stream().filter(reading -> !found.contains(reading)).toList();
    }
}
