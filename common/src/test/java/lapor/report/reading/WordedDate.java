package lapor.report.reading;

import java.util.List;
import java.util.Optional;

/** Dates as pages write them: {@code 14 April 2022}, {@code Mei 2021}. */
final class WordedDate {
    private static final List<String> INDONESIAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private WordedDate() {}

    /** As {@code 2021-05}. */
    static Optional<String> month(String text, String language) {
        String[] words = text.split("[\\s\u00a0]+");
        int month = (language.equals("id") ? INDONESIAN : ENGLISH).indexOf(words[0]) + 1;
        return words.length == 2 && month > 0 ? Optional.of("%s-%02d".formatted(words[1], month)) : Optional.empty();
    }

    /** As {@code 2022-04-14}. */
    static Optional<String> day(String text, String language) {
        String[] words = text.split("[\\s\u00a0]+", 2);
        return words.length < 2
                ? Optional.empty()
                : month(words[1], language).map(month -> "%s-%02d".formatted(month, Integer.parseInt(words[0])));
    }
}
