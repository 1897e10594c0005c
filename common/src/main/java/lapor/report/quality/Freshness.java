package lapor.report.quality;

import static java.util.stream.Collectors.toMap;

import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.report.sheet.Cell;
import lapor.report.sheet.Column;
import lapor.report.sheet.Sheet;
import lapor.report.site.AgencyLink;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.tally.CalendarPeriod;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How new the logs are, and which agencies are not heard of any more (kemutakhiran data). */
record Freshness(Site site) {
    /** The month of the as-of instant has only begun, and one month without a complaint is nothing unusual. */
    private static final int MONTHS_OF_SILENCE = 2;

    /** The newest day in the logs, in words. */
    String sentence() {
        LocalDate asOf = site.model().run().asOfDate();
        return newest().map(day -> wording()
                        .of(
                                Phrase.QUALITY_NEWEST,
                                wording().date(day),
                                wording().numbers().whole(ChronoUnit.DAYS.between(day, asOf)),
                                wording().date(asOf)))
                .orElseGet(() -> wording().of(Phrase.QUALITY_NEWEST_NONE));
    }

    private Optional<LocalDate> newest() {
        return site.model().quality().stream()
                .filter(row -> row.rule() == QualityRule.LATEST_HANDLING)
                .map(QualityRow::exampleRef)
                .map(LocalDate::parse)
                .findFirst();
    }

    /** Agencies without a complaint in the last months, the largest first. */
    Sheet silent() {
        Map<String, YearMonth> last = lastMonths();
        YearMonth heard = YearMonth.from(site.model().run().asOfDate()).minusMonths(MONTHS_OF_SILENCE - 1L);
        Map<String, MetricRow> received = site.model().metrics().stream()
                .filter(row -> row.metric().equals(Metrics.RECEIVED))
                .collect(toMap(MetricRow::agencyId, row -> row));
        return new Sheet(
                wording().of(Phrase.QUALITY_SILENT),
                List.of(
                        Column.text(wording().of(Phrase.AGENCY)),
                        Column.text(wording().of(Phrase.QUALITY_LAST_MONTH)),
                        Column.number(wording().of(Phrase.QUALITY_RECEIVED))),
                last.entrySet().stream()
                        .filter(agency -> agency.getValue().isBefore(heard))
                        .sorted(Comparator.comparingDouble((Map.Entry<String, YearMonth> agency) ->
                                        -shown(Optional.ofNullable(received.get(agency.getKey()))))
                                .thenComparing(Map.Entry::getKey))
                        .map(agency -> List.of(
                                name(agency.getKey()),
                                month(agency.getValue()),
                                volume(Optional.ofNullable(received.get(agency.getKey())))))
                        .toList());
    }

    /** The last month of each agency in which it received anything, withheld or not. */
    private Map<String, YearMonth> lastMonths() {
        Map<String, YearMonth> last = new TreeMap<>();
        site.model().judged().metrics().stream()
                .filter(row -> row.metric().equals(Metrics.RECEIVED))
                .filter(row -> CalendarPeriod.find(row.period())
                        .filter(kind -> kind == CalendarPeriod.MONTH)
                        .isPresent())
                .filter(row -> row.estimate().status() == Status.SUPPRESSED
                        || row.estimate().value().orElse(0) > 0)
                .forEach(row -> last.merge(
                        row.agencyId(),
                        YearMonth.parse(row.period()),
                        (one, other) -> one.isAfter(other) ? one : other));
        return last;
    }

    private Cell name(String agency) {
        AgencyLink link = site.agencies().link(agency, wording());
        return Cell.link(link.name(), link.file());
    }

    private Cell month(YearMonth month) {
        String name = wording().of(Phrase.MONTHS).split(",", -1)[month.getMonthValue() - 1] + " " + month.getYear();
        return Cell.of(name).chosenBy(month.toString());
    }

    private Cell volume(Optional<MetricRow> received) {
        return received.map(row -> MetricWording.hasValue(row.estimate())
                        ? Cell.number(wording().numbers().whole((long) shown(received)), shown(received))
                        : Cell.none()
                                .below(Optional.of(
                                        MetricWording.status(row.estimate().status(), wording()))))
                .orElseGet(Cell::none);
    }

    private static double shown(Optional<MetricRow> received) {
        return received.map(MetricRow::estimate)
                .filter(MetricWording::hasValue)
                .map(estimate -> estimate.value().orElseThrow())
                .orElse(0.0);
    }

    private Wording wording() {
        return site.wording();
    }
}
