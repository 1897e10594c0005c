package lapor.report.changes;

import lapor.report.model.EarlierRun;
import lapor.report.model.RunChanges;
import lapor.report.sheet.Section;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words the page that tells what changed since the run before. */
public final class ChangesPages {
    private ChangesPages() {}

    /** The one page. */
    public static Stream<SitePage> of(Site site) {
        Optional<RunChanges> changes = site.model().earlier().flatMap(EarlierRun::changes);
        ChangesPage page = new ChangesPage(
                site.shell(MainPage.CHANGES),
                site.wording().of(Phrase.CHANGES_WHAT),
                changes.map(found -> parts(new ChangeWords(site, found))).orElseGet(() -> nothing(site)));
        return Stream.of(new SitePage(MainPage.CHANGES.file(), "report/changes/page.jte", page));
    }

    private static List<ChangesPage.Part> nothing(Site site) {
        String why = site.model()
                .earlier()
                .map(run -> site.wording().of(Phrase.CHANGES_GONE, PlainText.of(run.run())))
                .orElseGet(() -> site.wording().of(Phrase.CHANGES_FIRST));
        return List.of(ChangesPage.Part.of(Section.of("compared", site.wording().of(Phrase.CHANGES_COMPARED), why)));
    }

    private static List<ChangesPage.Part> parts(ChangeWords words) {
        return List.of(
                ChangesPage.Part.of(new ComparedPart(words).section()),
                ChangesPage.Part.of(new PlacesPart(words).section()),
                new RanksPart(words).part(),
                ChangesPage.Part.of(new NumbersPart(words).moved()),
                ChangesPage.Part.of(new NumbersPart(words).restated()),
                ChangesPage.Part.of(new AgenciesPart(words).section()));
    }
}
