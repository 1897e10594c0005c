package lapor.jobs;

import lapor.input.Problems;
import lapor.text.Coded;
import lapor.text.Language;
import picocli.CommandLine.Option;

import java.util.Optional;

/** The option {@code --language} of commands that tell something. */
final class LanguageOption {
    @Option(names = "--language", defaultValue = "en", paramLabel = "LANGUAGE", description = "id or en (en).")
    private String code = "en";

    /** The language asked for; absent when a problem was noted. */
    Optional<Language> read(Problems problems) {
        Optional<Language> language = Coded.find(Language.class, code);
        if (language.isEmpty()) {
            problems.invalid("--language", "must be id or en, but is \"" + code + "\"");
        }
        return language;
    }
}
