package lapor.report.crosscheck;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Verdict;
import lapor.metric.Metric;
import lapor.metric.Period;
import lapor.report.site.Fact;
import lapor.report.site.Shell;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.List;

/** Writes to agencies about claims that the logs do not support (surat klarifikasi). */
record LetterWriter(Site site, ClaimWords words) {

    SitePage letter(String agency, List<CheckedClaim> claims) {
        String file = SiteFiles.letter(agency);
        String name = site.agencies().name(agency);
        Shell shell = site.shell(file, wording().of(Phrase.LETTER_TITLE, name));
        Period period = site.model().headline();
        Letter letter = new Letter(
                shell,
                site.agencies().link(agency, wording()),
                wording().of(Phrase.LETTER_SUBJECT, shell.edition()),
                List.of(
                        wording()
                                .of(
                                        Phrase.LETTER_OPENING,
                                        shell.edition(),
                                        wording().days(period.from(), period.to()),
                                        wording().date(site.model().run().asOfDate())),
                        wording()
                                .of(
                                        Phrase.LETTER_COUNTS,
                                        count(claims.size()),
                                        count(of(claims, Verdict.SUPPORTED).size()),
                                        count(of(claims, Verdict.CONTRADICTED).size()),
                                        count(of(claims, Verdict.NOT_TESTABLE).size()))),
                of(claims, Verdict.CONTRADICTED).stream().map(words::line).toList(),
                of(claims, Verdict.NOT_TESTABLE).stream().map(words::line).toList(),
                claims.stream()
                        .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                        .map(claim -> claim.claim().metric())
                        .distinct()
                        .flatMap(metric -> site.metrics().find(metric).stream())
                        .map((Metric metric) ->
                                new Fact(wording().of(metric.label()), wording().of(metric.definition())))
                        .toList());
        return new SitePage(file, "report/crosscheck/letter.jte", letter);
    }

    private static List<CheckedClaim> of(List<CheckedClaim> claims, Verdict verdict) {
        return claims.stream().filter(claim -> claim.verdict() == verdict).toList();
    }

    private String count(int claims) {
        return wording().numbers().whole(claims);
    }

    private Wording wording() {
        return site.wording();
    }
}
