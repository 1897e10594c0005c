package lapor.report.site;

import lapor.report.model.ReportModel;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.tally.Period;

import java.util.List;
import java.util.Optional;

/** What periods are called beside the one that the whole report is about. */
public record PeriodNames(String headline, List<Period> known, Wording wording) {

    public static PeriodNames of(ReportModel model, Wording wording) {
        return new PeriodNames(
                model.period().id(),
                model.edition().map(edition -> edition.periods()).orElse(List.of()),
                wording);
    }

    /** The days of a period, or its id where they are not known; absent for the report's own period. */
    public Optional<String> findOther(String id) {
        return id.equals(headline)
                ? Optional.empty()
                : Optional.of(known.stream()
                        .filter(period -> period.id().equals(id))
                        .map(period -> wording.days(period.from(), period.to()))
                        .findFirst()
                        .orElseGet(() -> PlainText.of(id)));
    }
}
