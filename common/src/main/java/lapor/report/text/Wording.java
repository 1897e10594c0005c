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
    private static final double SMALLEST_WRITTEN = 0.0001;

    public static Wording in(Language language) {
        return new Wording(Texts.in(language), new Numbers(language));
    }

    /** As {@link Texts#of(Phrase, Object...)}. */
    public String of(Phrase phrase, Object... arguments) {
        return texts.of(phrase, arguments);
    }

    /** Other people's text in the language, as {@link PlainText}; empty when it is. */
    public String of(LocalText text) {
        String words = text.in(texts.language());
        return words.isEmpty() ? words : PlainText.of(words);
    }

    /** {@code 14 April 2022}. */
    public String date(LocalDate day) {
        String[] months = texts.of(Phrase.MONTHS).split(",", -1);
        return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** {@code 1 April 2021 – 31 Maret 2022}, from the first day to the day before the other. */
    public String days(LocalDate from, LocalDate to) {
        return of(Phrase.FROM_TO, date(from), date(to.minusDays(1)));
    }

    /** A share of rows: finer where it is small, and never as nothing when it is something. */
    public String smallShare(double share) {
        if (share > 0 && share < SMALLEST_WRITTEN) {
            return "<\u00a0" + numbers.percent(SMALLEST_WRITTEN, 2);
        }
        return numbers.percent(share, share < 0.01 ? 2 : 1);
    }

    /** A share that is a rule: in whole percent where it is one, {@code 60 %} or {@code 12,5 %}. */
    public String weight(double share) {
        double percent = Math.rint(share * 1000) / 10;
        return numbers.percent(share, percent == Math.rint(percent) ? 0 : 1);
    }

    /** A score of 0-100 with one decimal, a dash when there is none. */
    public String score(OptionalDouble score) {
        return score.isPresent() ? numbers.decimal(score.getAsDouble(), 1) : "–";
    }
}
