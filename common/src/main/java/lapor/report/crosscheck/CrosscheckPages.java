package lapor.report.crosscheck;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerances;
import lapor.crosscheck.Verdict;
import lapor.metric.Metrics;
import lapor.report.sheet.Section;
import lapor.report.sheet.SheetPage;
import lapor.report.site.Fact;
import lapor.report.site.MainPage;
import lapor.report.site.NavigationLink;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words the pages with all claims: so many on each page that it stays small enough to be sent. */
public record CrosscheckPages(Site site) {
    private static final int ON_A_PAGE = 500;

    /** {@code crosscheck.html} with sums and the first claims, then {@code crosscheck-2.html} and so on. */
    public static Stream<SitePage> of(Site site) {
        return new CrosscheckPages(site).pages();
    }

    private Stream<SitePage> pages() {
        List<CheckedClaim> claims = new ClaimLines(site).ordered();
        int pages = Math.max(1, (claims.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        return IntStream.range(0, pages).mapToObj(place -> page(place, pages, claims));
    }

    private SitePage page(int place, int pages, List<CheckedClaim> claims) {
        List<Section> sections = new ArrayList<>();
        if (place == 0) {
            sections.add(summary(claims));
        }
        if (place == 0 && !claims.isEmpty()) {
            ClaimTables tables = new ClaimTables(site);
            sections.add(Section.of("metrics", word(Phrase.CROSSCHECK_METRICS)).with(tables.metrics()));
            sections.add(Section.of("agencies", word(Phrase.CROSSCHECK_AGENCIES))
                    .noting(word(Phrase.CROSSCHECK_AGENCIES_HOW))
                    .with(tables.agencies()));
        }
        if (!claims.isEmpty()) {
            sections.add(claims(place, claims));
        }
        List<NavigationLink> parts = IntStream.range(0, pages)
                .mapToObj(part -> new NavigationLink(file(part), range(part, claims.size()), part == place))
                .toList();
        return new SheetPage(
                        site.shell(file(place), word(Phrase.NAV_CROSSCHECK)),
                        word(Phrase.CROSSCHECK_PAGE),
                        parts,
                        sections)
                .page();
    }

    private Section summary(List<CheckedClaim> claims) {
        if (claims.isEmpty()) {
            return Section.of("summary", word(Phrase.CROSSCHECK_TITLE), word(Phrase.CROSSCHECK_NONE));
        }
        Definitions definitions = Definitions.bundled(Metrics.ids());
        return Section.of(
                        "summary",
                        word(Phrase.CROSSCHECK_TITLE),
                        wording()
                                .of(
                                        Phrase.CROSSCHECK_SUMMARY,
                                        wording().numbers().whole(claims.size()),
                                        count(claims, Verdict.SUPPORTED),
                                        count(claims, Verdict.CONTRADICTED),
                                        count(claims, Verdict.NOT_TESTABLE)),
                        word(Phrase.CROSSCHECK_WHAT))
                .showing(Stream.of(Verdict.values())
                        .map(verdict -> new Fact(new ClaimLines(site).verdict(verdict), count(claims, verdict)))
                        .toList())
                .noting(
                        wording().of(Phrase.CROSSCHECK_DISCOVERY, wording().weight(definitions.falseDiscoveryRate())),
                        wording().of(Tolerances.bundled().assumption()),
                        wording().of(definitions.assumption()));
    }

    private Section claims(int place, List<CheckedClaim> claims) {
        int from = place * ON_A_PAGE;
        List<CheckedClaim> shown = claims.subList(from, Math.min(claims.size(), from + ON_A_PAGE));
        return Section.of("claims", word(Phrase.CROSSCHECK_ALL), word(Phrase.CROSSCHECK_ALL_HOW))
                .with(new ClaimLines(site).sheet(range(place, claims.size()), shown));
    }

    private String range(int place, int claims) {
        return wording()
                .of(
                        Phrase.CROSSCHECK_RANGE,
                        wording().numbers().whole(place * (long) ON_A_PAGE + 1),
                        wording().numbers().whole(Math.min(claims, (place + 1L) * ON_A_PAGE)),
                        wording().numbers().whole(claims));
    }

    private static String file(int place) {
        return place == 0 ? MainPage.CROSSCHECK.file() : "crosscheck-" + (place + 1) + ".html";
    }

    private String count(List<CheckedClaim> claims, Verdict verdict) {
        return wording()
                .numbers()
                .whole(claims.stream()
                        .filter(claim -> claim.verdict() == verdict)
                        .count());
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
