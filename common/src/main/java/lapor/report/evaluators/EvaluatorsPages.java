package lapor.report.evaluators;

import lapor.edition.EvaluatorRules;
import lapor.evaluator.Review;
import lapor.evaluator.SourceReview;
import lapor.report.sheet.Section;
import lapor.report.sheet.SheetPage;
import lapor.report.site.CombinedSum;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;
import java.util.stream.Stream;

/** Words the page on the people who scored. */
public record EvaluatorsPages(Site site) {

    /** The one page. */
    public static Stream<SitePage> of(Site site) {
        EvaluatorsPages pages = new EvaluatorsPages(site);
        List<Section> sections = site.model()
                .verdicts()
                .review()
                .map(pages::sections)
                .orElseGet(() -> List.of(
                        Section.of("scores", pages.word(Phrase.NAV_EVALUATORS), pages.word(Phrase.EVALUATORS_NONE))));
        return Stream.of(SheetPage.alone(site.shell(MainPage.EVALUATORS), pages.word(Phrase.EVALUATORS_WHAT), sections)
                .page());
    }

    private List<Section> sections(Review review) {
        return Stream.concat(
                        review.sources().stream().map(source -> section(source, review.rules())),
                        Stream.of(rules(review.rules())))
                .toList();
    }

    private Section section(SourceReview source, EvaluatorRules rules) {
        ReviewTables tables = new ReviewTables(site, source);
        String name = CombinedSum.source(source.source(), wording());
        return Section.of(
                        source.source().code(),
                        wording().of(Phrase.EVALUATORS_SOURCE, name),
                        wording()
                                .of(
                                        Phrase.EVALUATORS_SUMMARY,
                                        whole(source.evaluators().size()),
                                        whole(source.disagreements().size()),
                                        whole(tables.unrated().rows().size()),
                                        whole(source.conflicts().size())))
                .noting(
                        word(Phrase.EVALUATORS_AGREEMENT_HOW),
                        word(Phrase.EVALUATORS_SEVERITY_HOW),
                        wording()
                                .of(
                                        Phrase.EVALUATORS_DISCUSS_HOW,
                                        wording().numbers().decimal(rules.discussedSpread(), 0)))
                .with(
                        tables.agreement(),
                        tables.severity(),
                        tables.disagreements(),
                        tables.unrated(),
                        tables.conflicts());
    }

    private Section rules(EvaluatorRules rules) {
        return Section.of(
                        "rules",
                        word(Phrase.EVALUATORS_RULES),
                        word(
                                rules.counts() == EvaluatorRules.Counts.RAW
                                        ? Phrase.EVALUATORS_RAW
                                        : Phrase.EVALUATORS_ADJUSTED),
                        word(
                                rules.conflicted() == EvaluatorRules.Conflicted.COUNTED
                                        ? Phrase.EVALUATORS_COUNTED
                                        : Phrase.EVALUATORS_LEFT_OUT),
                        wording().of(Phrase.EVALUATORS_NEEDED, whole(rules.neededEntries())))
                .noting(wording().of(EvaluatorRules.usualAssumption()));
    }

    private String whole(long value) {
        return wording().numbers().whole(value);
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
