package lapor.report.site;

import lapor.metric.Metrics;
import lapor.report.model.Notices;
import lapor.report.model.ReportModel;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.text.Language;

import java.util.Arrays;
import java.util.List;

/**
 * The pages of a run in one language, and what all of them need.
 *
 * @param model what they show
 * @param agencies every agency that the model names
 * @param metrics the catalogue
 * @param wording of the language
 * @param languages in which the site is written
 */
public record Site(
        ReportModel model, AgencyIndex agencies, MetricTexts metrics, Wording wording, List<Language> languages) {

    /** The site of a model in a language, one of several. */
    public static Site of(ReportModel model, Language language, List<Language> languages) {
        return new Site(
                model,
                AgencyIndex.of(model),
                new MetricTexts(Metrics.all()),
                Wording.in(language),
                List.copyOf(languages));
    }

    /** What stands around a main page, which is called as the navigation does. */
    public Shell shell(MainPage page) {
        return shell(page.file(), wording.of(page.label()));
    }

    /** What stands around a page. */
    public Shell shell(String file, String title) {
        return new Shell(
                wording.texts(),
                file,
                title,
                model.edition().map(known -> wording.of(known.name())).orElseGet(() -> wording.of(Phrase.NO_EDITION)),
                Arrays.stream(MainPage.values())
                        .map(page -> new NavigationLink(
                                page.file(),
                                wording.of(page.label()),
                                page.file().equals(file)))
                        .toList(),
                LanguageLinks.from(wording.texts().language(), languages, file),
                Notices.of(model).stream().map(wording::of).toList(),
                wording.of(
                        Phrase.STAMP,
                        wording.date(model.run().asOfDate()),
                        lapor.report.text.PlainText.of(model.run().id())));
    }
}
