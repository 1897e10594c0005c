package lapor.report.text;

import lapor.text.Language;
import lapor.text.LocalText;

import java.time.LocalDate;
import java.util.OptionalDouble;

/**
 * How one language says things.
 *
 * @param texts its phrases
 * @param numbers its numbers
 */
public record Wording(Texts texts, Numbers numbers) {

    public static Wording in(Language language) {
        return new Wording(Texts.in(language), new Numbers(language));
    }

    /** As {@link Texts#of(Phrase, Object...)}. */
    public String of(Phrase phrase, Object... arguments) {
        return texts.of(phrase, arguments);
    }

    public String of(LocalText text) {
        return text.in(texts.language());
    }

    /** {@code 14 April 2022}. */
    public String date(LocalDate day) {
        String[] months = texts.of(Phrase.MONTHS).split(",", -1);
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** A score of 0-100 with one decimal, a dash when there is none. */
    public String score(OptionalDouble score) {
        return score.isPresent() ? numbers.decimal(score.getAsDouble(), 1) : "–";
    }
}
