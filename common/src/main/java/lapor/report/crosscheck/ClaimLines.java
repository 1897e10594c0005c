package lapor.report.crosscheck;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Verdict;
import lapor.metric.Estimate;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Words single claims, the contradicted first. */
public record ClaimLines(Site site) {

    /** In the order of the page: contradicted, not testable, supported; each by agency and metric. */
    List<CheckedClaim> ordered() {
        return site.model().claims().stream()
                .sorted(Comparator.comparing((CheckedClaim claim) -> place(claim.verdict()))
                        .thenComparing(
                                claim -> site.agencies().name(claim.claim().agencyId()), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(claim -> claim.claim().agencyId())
                        .thenComparing(
                                claim -> site.metrics().order(claim.claim().metric()))
                        .thenComparing(claim -> claim.claim().period()))
                .toList();
    }

    Sheet sheet(String title, List<CheckedClaim> claims) {
        return new Sheet(
                title,
                List.of(
                        Column.choice(word(Phrase.AGENCY)),
                        Column.choice(word(Phrase.METRIC)),
                        Column.number(word(Phrase.CLAIMED)),
                        Column.number(word(Phrase.MEASURED)),
                        Column.number(word(Phrase.DIFFERENCE)),
                        Column.choice(word(Phrase.RESULT))),
                claims.stream().map(this::cells).toList());
    }

    private List<Cell> cells(CheckedClaim checked) {
        String agency = checked.claim().agencyId();
        String id = checked.claim().metric();
        MetricWording metric = site.metrics().wording(id, wording());
        return List.of(
                Cell.link(site.agencies().name(agency), SiteFiles.agency(agency)),
                Cell.of(metric.label())
                        .below(PeriodNames.of(site.model(), wording())
                                .findOther(checked.claim().period())),
                Cell.number(
                        metric.value(checked.claim().value()), checked.claim().value()),
                Cell.number(value(checked), metric::value)
                        .below(checked.measured().flatMap(found -> metric.interval(found.low(), found.high()))),
                Cell.number(checked.difference(), metric::difference),
                Cell.of(verdict(checked.verdict()))
                        .below(Optional.of(reason(checked)))
                        .chosenBy(verdict(checked.verdict())));
    }

    /** What was measured, absent where a claim could not be tested. */
    public static OptionalDouble value(CheckedClaim checked) {
        return checked.measured().map(Estimate::value).orElse(OptionalDouble.empty());
    }

    /** With a mark, so that nothing hangs on colour. */
    public String verdict(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "✓ " + word(Phrase.SUPPORTED);
            case CONTRADICTED -> "✗ " + word(Phrase.CONTRADICTED);
            case NOT_TESTABLE -> "? " + word(Phrase.NOT_TESTABLE);
        };
    }

    /** Why, in a few words. */
    public String reason(CheckedClaim checked) {
        String reason = wording().of(checked.grounds().kind());
        return checked.firm() ? reason + "; " + word(Phrase.CROSSCHECK_FIRM) : reason;
    }

    private static int place(Verdict verdict) {
        return switch (verdict) {
            case CONTRADICTED -> 0;
            case NOT_TESTABLE -> 1;
            case SUPPORTED -> 2;
        };
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
