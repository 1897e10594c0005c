package lapor.report;

import lapor.report.text.Phrase;
import lapor.report.text.Texts;
import lapor.report.view.LanguageLink;
import lapor.text.Language;

import java.util.List;

/** From a page to the same page in other languages, each of which has a folder of its own. */
final class LanguageLinks {
    private LanguageLinks() {}

    /** Links from a language to all others in which the file is written. */
    static List<LanguageLink> from(Language own, List<Language> all, String file) {
        return all.stream()
                .filter(language -> language != own)
                .map(language -> new LanguageLink(
                        language.code(),
                        Texts.in(language).of(Phrase.LANGUAGE_NAME),
                        "../" + language.code() + "/" + file))
                .toList();
    }
}
