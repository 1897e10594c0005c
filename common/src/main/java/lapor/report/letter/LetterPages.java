package lapor.report.letter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Verdict;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.tally.Period;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Words a letter to each agency with a contradicted claim. */
public record LetterPages(Site site) {

    /** One page for each, by the agency's id. */
    public static Stream<SitePage> of(Site site) {
        LetterPages pages = new LetterPages(site);
        return site.model().claims().stream()
                .collect(groupingBy(claim -> claim.claim().agencyId(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .filter(claims -> !with(Verdict.CONTRADICTED, claims.getValue()).isEmpty())
                .map(claims -> pages.page(claims.getKey(), claims.getValue()));
    }

    private SitePage page(String agency, List<CheckedClaim> claims) {
        List<CheckedClaim> ordered = claims.stream()
                .sorted(Comparator.comparing((CheckedClaim claim) ->
                                site.metrics().order(claim.claim().metric()))
                        .thenComparing(claim -> claim.claim().period()))
                .toList();
        String file = SiteFiles.letter(agency);
        Letter letter = new Letter(
                site.shell(
                        file, wording().of(Phrase.LETTER_TITLE, site.agencies().name(agency))),
                site.agencies().link(agency, wording()),
                opening(claims),
                with(Verdict.CONTRADICTED, ordered).stream()
                        .map(claim -> new ClaimWords(site, claim).contradicted())
                        .toList(),
                with(Verdict.NOT_TESTABLE, ordered).stream()
                        .map(claim -> new ClaimWords(site, claim).untested())
                        .toList());
        return new SitePage(file, "report/letter/page.jte", letter);
    }

    private String opening(List<CheckedClaim> claims) {
        Period headline = site.model().period();
        return wording()
                .of(
                        Phrase.LETTER_OPENING,
                        wording().days(headline.from(), headline.to()),
                        wording().date(site.model().run().asOfDate()),
                        wording().numbers().whole(claims.size()),
                        wording()
                                .numbers()
                                .whole(with(Verdict.CONTRADICTED, claims).size()));
    }

    private static List<CheckedClaim> with(Verdict verdict, List<CheckedClaim> claims) {
        return claims.stream().filter(claim -> claim.verdict() == verdict).toList();
    }

    private Wording wording() {
        return site.wording();
    }
}
