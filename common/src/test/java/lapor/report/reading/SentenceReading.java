package lapor.report.reading;

import java.util.List;
import java.util.function.Function;

/**
 * A kind of sentence.
 *
 * @param page an expression for the page's file, without its language
 * @param selector of CSS
 * @param told the lists of numbers of which a sentence tells one
 */
record SentenceReading(String page, String selector, Function<Sentence, List<List<Double>>> told) {

    boolean isOf(Sentence sentence) {
        return sentence.file().substring("id/".length()).matches(page)
                && sentence.element().is(selector);
    }

    boolean holds(Sentence sentence) {
        return told.apply(sentence).stream().anyMatch(sentence::tells);
    }
}
