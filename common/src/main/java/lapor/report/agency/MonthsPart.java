package lapor.report.agency;

import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.text.Phrase;
import lapor.report.text.Wording;
import lapor.tally.CalendarPeriod;
import lapor.tally.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an agency's on-time share and volume went from month to month of the headline period. */
record MonthsPart(Site site, AgencyRows rows, AgencyCharts charts) {
    private static final String ON_TIME = AgencyHeads.ON_TIME;

    /** Absent where no month is known. */
    Optional<Part> find(String agency) {
        List<Month> months = months(agency);
        if (months.stream().allMatch(month -> month.received().isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Part.ofTables("months", word(Phrase.AGENCY_MONTHS_TITLE), List.of(), List.of())
                .with(List.of(new Figure(charts.months(months), table(months))))
                .noting(word(Phrase.AGENCY_MONTHS_HOW)));
    }

    /** The months that begin in the headline period, those without a row included. */
    private List<Month> months(String agency) {
        List<Month> months = new ArrayList<>();
        Period headline = site.model().period();
        for (LocalDate day = headline.from(); day.isBefore(headline.to()); day = day.plusMonths(1)) {
            Period month = CalendarPeriod.MONTH.containing(day);
            months.add(new Month(
                    month.from(),
                    rows.findMetric(agency, Metrics.RECEIVED, month.id()).map(MetricRow::estimate),
                    rows.findMetric(agency, ON_TIME, month.id()).map(MetricRow::estimate)));
        }
        return months;
    }

    private NumberTable table(List<Month> months) {
        MetricWording onTime = site.metrics().wording(ON_TIME, wording());
        MetricWording received = site.metrics().wording(Metrics.RECEIVED, wording());
        return new NumberTable(
                word(Phrase.AGENCY_MONTHS_TITLE),
                List.of(
                        Column.text(word(Phrase.AGENCY_MONTH)),
                        Column.number(received.label()),
                        Column.number(onTime.label()),
                        Column.range(word(Phrase.INTERVAL))),
                months.stream()
                        .map(month -> TableRow.of(
                                month.name(wording()),
                                month.received().map(received::valueOrStatus).orElse("–"),
                                month.onTime().map(onTime::valueOrStatus).orElse("–"),
                                month.onTime()
                                        .flatMap(share -> onTime.interval(share.low(), share.high()))
                                        .orElse("–")))
                        .toList());
    }

    private String word(Phrase phrase) {
        return wording().of(phrase);
    }

    private Wording wording() {
        return site.wording();
    }
}
