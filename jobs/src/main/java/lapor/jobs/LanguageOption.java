package lapor.jobs;

import lapor.input.Problems;
import lapor.text.Language;

import java.util.Arrays;
import java.util.Optional;

/** The option {@code --language}. */
final class LanguageOption {
    private LanguageOption() {}

    /** The language of a code; absent when a problem was noted. */
    static Optional<Language> read(String code, Problems problems) {
        Optional<Language> language = Arrays.stream(Language.values())
                .filter(known -> known.code().equals(code))
                .findFirst();
        if (language.isEmpty()) {
            problems.invalid("--language", "must be id or en, but is \"" + code + "\"");
        }
        return language;
    }
}
