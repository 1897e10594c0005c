package lapor.report;

import lapor.metric.Period;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.report.view.Fact;
import lapor.report.view.Header;
import lapor.report.view.Page;
import lapor.report.view.Ranking;
import lapor.report.view.Results;
import lapor.text.Language;

import java.util.List;

/** Words a report in one language. */
record PageBuilder(ReportModel model, AgencyIndex agencies, Wording wording) {

    static Page page(ReportModel model, Language language, List<Language> all) {
        return new PageBuilder(model, AgencyIndex.of(model), Wording.in(language)).page(all);
    }

    private Page page(List<Language> languages) {
        Standings standings = new Standings(model);
        return new Page(
                wording.texts(),
                LanguageLinks.from(wording.texts().language(), languages, ReportSite.INDEX),
                header(),
                DataVerdict.of(model.data(), wording),
                results(standings),
                new AgencySections(model, agencies, standings, wording).all(),
                new PageNotes(model, new MetricCharts(model, agencies), wording).notes());
    }

    private Header header() {
        Period headline = model.headline();
        String period = wording.days(headline.from(), headline.to());
        String edition =
                model.edition().map(known -> wording.of(known.name())).orElseGet(() -> wording.of(Phrase.NO_EDITION));
        return new Header(
                wording.of(Phrase.PAGE_TITLE),
                edition,
                List.of(
                        new Fact(
                                wording.of(Phrase.AS_OF),
                                wording.date(model.run().asOfDate())),
                        new Fact(wording.of(Phrase.PERIOD), period)),
                List.of(
                        figure(Phrase.COMPLAINTS, model.data().complaints()),
                        figure(Phrase.HANDLINGS, model.data().handlings()),
                        figure(Phrase.AGENCIES, agencies.withData().size()),
                        figure(Phrase.COMPLAINTS_WITHOUT_AGENCY, model.data().complaintsWithoutAgency())));
    }

    private Fact figure(Phrase label, long count) {
        return new Fact(wording.of(label), wording.numbers().whole(count));
    }

    private Results results(Standings standings) {
        MetricTexts metrics = new MetricTexts(model.catalogue());
        List<Ranking> rankings = new RankingTables(standings, agencies, EntryResults.of(model, wording), wording).all();
        return new Results(
                rankings,
                new ReceivedTable(model, agencies, metrics, wording).find().filter(table -> rankings.isEmpty()),
                new Representations(standings, agencies, wording).all(),
                new CrosscheckSummary(
                                model.crosscheck(),
                                new Contradictions(agencies, metrics, PeriodNames.of(model, wording), wording),
                                wording)
                        .find());
    }
}
