package lapor.report.overview;

import lapor.report.changes.ChangesSentence;
import lapor.report.model.ReportModel;
import lapor.report.site.DataVerdict;
import lapor.report.site.EntryResults;
import lapor.report.site.Fact;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.site.Standings;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.tally.Period;

import java.util.List;
import java.util.stream.Stream;

/** Words the page that opens a report. */
public record OverviewPages(Site site) {

    /** The one page. */
    public static Stream<SitePage> of(Site site) {
        return Stream.of(
                new SitePage(MainPage.OVERVIEW.file(), "report/overview/page.jte", new OverviewPages(site).page()));
    }

    private OverviewPage page() {
        return new OverviewPage(
                site.shell(MainPage.OVERVIEW),
                header(),
                DataVerdict.of(model().data(), wording()),
                results(),
                ChangesSentence.find(site));
    }

    private Header header() {
        Period headline = model().period();
        return new Header(
                wording().of(Phrase.PAGE_TITLE),
                site.shell(MainPage.OVERVIEW).edition(),
                List.of(
                        new Fact(
                                wording().of(Phrase.AS_OF),
                                wording().date(model().run().asOfDate())),
                        new Fact(wording().of(Phrase.PERIOD), wording().days(headline.from(), headline.to()))),
                List.of(
                        figure(Phrase.COMPLAINTS, model().data().complaints()),
                        figure(Phrase.HANDLINGS, model().data().handlings()),
                        figure(Phrase.AGENCIES, site.agencies().withData().size()),
                        figure(Phrase.COMPLAINTS_WITHOUT_AGENCY, model().data().complaintsWithoutAgency())));
    }

    private Fact figure(Phrase label, long count) {
        return new Fact(wording().of(label), wording().numbers().whole(count));
    }

    private Results results() {
        Standings standings = new Standings(model());
        List<Ranking> rankings = new RankingTables(
                        standings,
                        site.agencies(),
                        EntryResults.of(model(), wording()),
                        new RankingCertainty(site),
                        wording())
                .all();
        return new Results(
                rankings,
                new ReceivedTable(model(), site.agencies(), site.metrics(), wording())
                        .find()
                        .filter(table -> rankings.isEmpty()),
                new Representations(standings, site.agencies(), wording()).all(),
                new Decided(standings, site.agencies(), EntryResults.of(model(), wording()), wording()).sheet(),
                new CrosscheckSummary(model().crosscheck(), wording()).find());
    }

    private ReportModel model() {
        return site.model();
    }

    private Wording wording() {
        return site.wording();
    }
}
