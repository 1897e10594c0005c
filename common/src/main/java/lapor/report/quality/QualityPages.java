package lapor.report.quality;

import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.report.site.DataVerdict;
import lapor.report.site.Fact;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.source.Severity;

import java.util.List;
import java.util.stream.Stream;

/** Words the page on the quality of the data. */
public record QualityPages(Site site) {

    /** The one page. */
    public static Stream<SitePage> of(Site site) {
        QualityPages pages = new QualityPages(site);
        QualityPage page = new QualityPage(
                site.shell(MainPage.QUALITY),
                DataVerdict.of(site.model().data(), site.wording()),
                pages.rules(),
                site.model().quality().stream()
                        .filter(row -> row.rule() != QualityRule.LATEST_HANDLING)
                        .map(pages::quality)
                        .toList(),
                pages.wording()
                        .of(
                                Phrase.QUALITY_THRESHOLD,
                                pages.wording().weight(site.model().data().usualRejectedShare())),
                new DataTables(site).all(),
                new Freshness(site).sentence(),
                new Freshness(site).silent());
        return Stream.of(new SitePage(MainPage.QUALITY.file(), "report/quality/page.jte", page));
    }

    private List<Fact> rules() {
        return List.of(
                new Fact(wording().of(Phrase.SEVERITY_ERROR), wording().of(Phrase.QUALITY_ERROR_MEANS)),
                new Fact(wording().of(Phrase.SEVERITY_WARNING), wording().of(Phrase.QUALITY_WARNING_MEANS)),
                new Fact(wording().of(Phrase.SEVERITY_INFO), wording().of(Phrase.QUALITY_INFO_MEANS)));
    }

    private Wording wording() {
        return site.wording();
    }

    private QualityLine quality(QualityRow row) {
        return new QualityLine(
                PlainText.of(row.rule().code()),
                wording().of(row.rule().label()),
                severity(row.severity()),
                wording().numbers().whole(row.rows()),
                wording().smallShare(row.share()),
                PlainText.of(row.exampleRef()));
    }

    private String severity(Severity severity) {
        return wording()
                .of(
                        switch (severity) {
                            case ERROR -> Phrase.SEVERITY_ERROR;
                            case WARNING -> Phrase.SEVERITY_WARNING;
                            case INFO -> Phrase.SEVERITY_INFO;
                        });
    }
}
