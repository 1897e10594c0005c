package lapor.report.letter;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Definitions;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.metric.Unit;
import lapor.report.crosscheck.ClaimLines;
import lapor.report.site.Fact;
import lapor.report.site.MetricWording;
import lapor.report.site.PeriodNames;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Words one claim for a letter. */
record ClaimWords(Site site, CheckedClaim checked) {

    LetterClaim contradicted() {
        return new LetterClaim(title(), facts(), meaning(), definitions());
    }

    /** {@code Rata-rata kepuasan: terlalu sedikit kasus}. */
    String untested() {
        return title() + ": " + new ClaimLines(site).reason(checked);
    }

    private String title() {
        Optional<String> period = PeriodNames.of(site.model(), wording())
                .findOther(checked.claim().period());
        return metric().label() + period.map(days -> " (" + days + ")").orElse("");
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                Phrase.LETTER_CLAIMED,
                metric().value(checked.claim().value())
                        + counts(checked.claim().numerator(), checked.claim().denominator())));
        OptionalDouble value = ClaimLines.value(checked);
        if (value.isPresent()) {
            Estimate measured = checked.measured().orElseThrow();
            facts.add(fact(
                    Phrase.LETTER_MEASURED,
                    metric().value(value.getAsDouble()) + counts(measured.numerator(), measured.denominator())));
            metric().interval(measured.low(), measured.high())
                    .ifPresent(interval -> facts.add(fact(Phrase.CROSSCHECK_STILL, interval)));
            if (measured.n().isPresent()) {
                facts.add(fact(
                        Phrase.CASES, wording().numbers().whole(measured.n().getAsLong())));
            }
        }
        checked.difference()
                .ifPresent(difference -> facts.add(fact(Phrase.DIFFERENCE, metric().difference(difference))));
        facts.add(fact(Phrase.LETTER_TOLERANCE, metric().value(checked.tolerance())));
        return facts;
    }

    /** {@code (76 dari 94)} of a share; of a mean, a sum of days beside a number of cases would say nothing. */
    private String counts(OptionalDouble numerator, OptionalDouble denominator) {
        if (!isShare() || numerator.isEmpty() || denominator.isEmpty()) {
            return "";
        }
        return " ("
                + wording().of(Phrase.LETTER_COUNTS, count(numerator.getAsDouble()), count(denominator.getAsDouble()))
                + ")";
    }

    private boolean isShare() {
        return site.metrics()
                .findUnit(checked.claim().metric())
                .filter(Unit.SHARE::equals)
                .isPresent();
    }

    private String count(double value) {
        return wording().numbers().decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    private String meaning() {
        Phrase favour =
                switch (checked.favour()) {
                    case AGENCY -> Phrase.LETTER_FOR;
                    case AGAINST -> Phrase.LETTER_AGAINST;
                    case NONE -> Phrase.LETTER_NEITHER;
                };
        return wording().of(favour) + " " + wording().of(checked.firm() ? Phrase.LETTER_FIRM : Phrase.LETTER_CHANCE);
    }

    private List<Fact> definitions() {
        List<Fact> facts = new ArrayList<>();
        String id = checked.claim().metric();
        site.metrics().find(id).ifPresent(metric -> facts.add(fact(Phrase.LETTER_DEFINITION, definition(metric))));
        for (String other : Definitions.bundled(Metrics.ids()).of(id)) {
            site.metrics()
                    .find(other)
                    .ifPresent(metric -> facts.add(fact(
                            Phrase.LETTER_OTHER_DEFINITION, wording().of(metric.label()) + ". " + definition(metric))));
        }
        return facts;
    }

    private String definition(Metric metric) {
        return wording().of(metric.definition());
    }

    private Fact fact(Phrase label, String value) {
        return new Fact(wording().of(label), value);
    }

    private MetricWording metric() {
        return site.metrics().wording(checked.claim().metric(), wording());
    }

    private Wording wording() {
        return site.wording();
    }
}
