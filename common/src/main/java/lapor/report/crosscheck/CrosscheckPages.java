package lapor.report.crosscheck;

import static java.util.stream.Collectors.toCollection;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Definitions;
import lapor.crosscheck.Tolerances;
import lapor.crosscheck.Verdict;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.report.site.Fact;
import lapor.report.site.MainPage;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Words all claims, those of each metric, and a letter to each agency with a claim that is not supported. */
public final class CrosscheckPages {
    /** With more, a page lists only those that are not supported. */
    private static final int MOST = 1000;

    private final Site site;
    private final List<CheckedClaim> claims;
    private final ClaimWords words;
    private final ClaimSums sums;
    private final Set<String> letters;

    private CrosscheckPages(Site site) {
        this.site = site;
        this.claims = site.model().judgement().claims().stream()
                .sorted(Comparator.comparing(
                                (CheckedClaim claim) ->
                                        site.agencies().name(claim.claim().agencyId()),
                                String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(claim -> claim.claim().agencyId())
                        .thenComparing(
                                claim -> site.metrics().order(claim.claim().metric()))
                        .thenComparing(claim -> claim.claim().metric())
                        .thenComparing(claim -> claim.claim().period()))
                .toList();
        this.letters = claims.stream()
                .filter(claim -> claim.verdict() != Verdict.SUPPORTED)
                .map(claim -> claim.claim().agencyId())
                .collect(toCollection(TreeSet::new));
        this.words = new ClaimWords(site, PeriodNames.of(site.model(), site.wording()), letters);
        this.sums = new ClaimSums(claims, site.wording());
    }

    /** The page of all claims first. */
    public static Stream<SitePage> of(Site site) {
        CrosscheckPages pages = new CrosscheckPages(site);
        LetterWriter writer = new LetterWriter(site, pages.words);
        return Stream.of(
                        Stream.of(new SitePage(MainPage.CROSSCHECK.file(), "report/crosscheck/page.jte", pages.page())),
                        pages.metrics().map(pages::metric),
                        pages.letters.stream().map(agency -> writer.letter(agency, pages.ofAgency(agency))))
                .flatMap(kind -> kind);
    }

    private CrosscheckPage page() {
        boolean all = claims.size() <= MOST;
        return new CrosscheckPage(
                site.shell(MainPage.CROSSCHECK),
                claims.isEmpty()
                        ? wording().of(Phrase.CROSSCHECK_NONE)
                        : wording()
                                .of(
                                        Phrase.CROSSCHECK_SUMMARY,
                                        whole(claims.size()),
                                        whole(sums.of(Verdict.SUPPORTED)),
                                        whole(sums.of(Verdict.CONTRADICTED)),
                                        whole(sums.of(Verdict.NOT_TESTABLE))),
                List.of(
                        new Fact(wording().of(Phrase.SUPPORTED), whole(sums.of(Verdict.SUPPORTED))),
                        new Fact(wording().of(Phrase.CLAIM_OTHER_DEFINITION), whole(sums.otherDefinitions())),
                        new Fact(wording().of(Phrase.CONTRADICTED), whole(sums.of(Verdict.CONTRADICTED))),
                        new Fact(wording().of(Phrase.CLAIM_FIRM), whole(sums.firm())),
                        new Fact(wording().of(Phrase.NOT_TESTABLE), whole(sums.of(Verdict.NOT_TESTABLE)))),
                List.of(
                        wording().of(Phrase.CROSSCHECK_WHAT),
                        wording().of(Tolerances.bundled().assumption()),
                        wording().of(Definitions.bundled(Metrics.ids()).assumption())),
                sums.columns(),
                sums.by(
                        claim -> claim.claim().metric(),
                        metric -> new TotalLine(
                                site.metrics().wording(metric, wording()).label(),
                                SiteFiles.claims(metric),
                                List.of(),
                                Optional.empty())),
                sums.by(
                        claim -> claim.claim().agencyId(),
                        agency -> new TotalLine(
                                site.agencies().name(agency),
                                SiteFiles.agency(agency),
                                List.of(),
                                Optional.of(agency).filter(letters::contains).map(SiteFiles::letter))),
                wording().of(all ? Phrase.CLAIM_LIST_ALL : Phrase.CLAIM_LIST_UNSUPPORTED),
                claims.stream()
                        .filter(claim -> all || claim.verdict() == Verdict.CONTRADICTED)
                        .map(words::line)
                        .toList());
    }

    private Stream<String> metrics() {
        return claims.stream().map(claim -> claim.claim().metric()).distinct().sorted();
    }

    private SitePage metric(String metric) {
        String file = SiteFiles.claims(metric);
        String label = site.metrics().wording(metric, wording()).label();
        return new SitePage(
                file,
                "report/crosscheck/metric.jte",
                new MetricClaimsPage(
                        site.shell(file, wording().of(Phrase.CLAIM_METRIC_TITLE, label)),
                        site.metrics()
                                .find(metric)
                                .map(Metric::definition)
                                .map(wording()::of)
                                .orElse(""),
                        claims.stream()
                                .filter(claim -> claim.claim().metric().equals(metric))
                                .map(words::line)
                                .toList()));
    }

    private List<CheckedClaim> ofAgency(String agency) {
        return claims.stream()
                .filter(claim -> claim.claim().agencyId().equals(agency))
                .toList();
    }

    private String whole(long count) {
        return wording().numbers().whole(count);
    }

    private Wording wording() {
        return site.wording();
    }
}
