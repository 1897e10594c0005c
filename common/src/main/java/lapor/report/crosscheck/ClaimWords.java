package lapor.report.crosscheck;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Favour;
import lapor.crosscheck.Reason;
import lapor.crosscheck.Verdict;
import lapor.metric.Estimate;
import lapor.metric.Unit;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.table.Cell;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Words claims.
 *
 * @param letters ids of the agencies that have a letter
 */
record ClaimWords(Site site, PeriodNames periods, Set<String> letters) {

    ClaimLine line(CheckedClaim checked) {
        MetricWording metric = site.metrics().wording(checked.claim().metric(), wording());
        Optional<Estimate> measured = checked.measured();
        String agency = checked.claim().agencyId();
        return new ClaimLine(
                site.agencies().link(agency, wording()),
                periods.findOther(checked.claim().period())
                        .map(period -> metric.label() + " (" + period + ")")
                        .orElse(metric.label()),
                number(metric, OptionalDouble.of(checked.claim().value()), ""),
                number(
                        metric,
                        measured.map(Estimate::value).orElse(OptionalDouble.empty()),
                        measured.flatMap(found -> metric.interval(found.low(), found.high()))
                                .orElse("")),
                measured.map(found -> counts(metric, found)).orElse(""),
                difference(metric, checked),
                verdict(checked.verdict()),
                mark(checked.verdict()),
                reason(checked),
                favour(checked),
                Optional.of(agency).filter(letters::contains).map(SiteFiles::letter));
    }

    private static ClaimLine.Amount number(MetricWording metric, OptionalDouble value, String detail) {
        return value.isPresent()
                ? new ClaimLine.Amount(metric.value(value.getAsDouble()), detail, Cell.number(value))
                : new ClaimLine.Amount("–", "", "");
    }

    private ClaimLine.Amount difference(MetricWording metric, CheckedClaim checked) {
        OptionalDouble difference = checked.difference();
        return difference.isPresent()
                ? new ClaimLine.Amount(
                        metric.difference(difference.getAsDouble()),
                        wording().of(Phrase.TOLERANCE, metric.bare(checked.tolerance())),
                        Cell.number(difference))
                : new ClaimLine.Amount("–", "", "");
    }

    /** How many of how many, or of how many cases the number is. */
    private String counts(MetricWording metric, Estimate measured) {
        boolean share = metric.unit().equals(Optional.of(Unit.SHARE));
        if (share && measured.numerator().isPresent() && measured.denominator().isPresent()) {
            return wording()
                    .of(
                            Phrase.CLAIM_COUNTS,
                            wording()
                                    .numbers()
                                    .whole(Math.round(measured.numerator().getAsDouble())),
                            wording()
                                    .numbers()
                                    .whole(Math.round(measured.denominator().getAsDouble())));
        }
        return measured.n().isPresent()
                ? wording()
                        .of(
                                Phrase.CLAIM_CASES,
                                wording().numbers().whole(measured.n().getAsLong()))
                : "";
    }

    String verdict(Verdict verdict) {
        return wording()
                .of(
                        switch (verdict) {
                            case SUPPORTED -> Phrase.SUPPORTED;
                            case CONTRADICTED -> Phrase.CONTRADICTED;
                            case NOT_TESTABLE -> Phrase.NOT_TESTABLE;
                        });
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "✓";
            case CONTRADICTED -> "✗";
            case NOT_TESTABLE -> "?";
        };
    }

    private String reason(CheckedClaim checked) {
        String reason = wording().of(checked.reason().words());
        return checked.reason() == Reason.OTHER_DEFINITION
                ? reason + ": "
                        + site.metrics()
                                .wording(checked.definition(), wording())
                                .label()
                : reason;
    }

    private String favour(CheckedClaim checked) {
        return checked.verdict() != Verdict.CONTRADICTED || checked.favour() == Favour.NONE
                ? ""
                : wording().of(checked.favour() == Favour.AGENCY ? Phrase.CLAIM_FLATTERS : Phrase.CLAIM_HARMS);
    }

    private Wording wording() {
        return site.wording();
    }
}
