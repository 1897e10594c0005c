package lapor.report.site;

import lapor.report.text.Phrase;
import lapor.report.text.Texts;
import lapor.text.Language;

import java.util.List;

/** From a page to the same page in other languages, each of which has a folder of its own. */
public final class LanguageLinks {
    private LanguageLinks() {}

    /** Links from a language to all others in which the file is written. */
    public static List<LanguageLink> from(Language own, List<Language> all, String file) {
        return all.stream()
                .filter(language -> language != own)
                .map(language -> new LanguageLink(
                        language.code(),
                        Texts.in(language).of(Phrase.LANGUAGE_NAME),
                        Shell.root(file) + "../" + language.code() + "/" + file))
                .toList();
    }
}
