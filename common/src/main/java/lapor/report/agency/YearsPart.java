package lapor.report.agency;

import lapor.edition.Indicator;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;
import lapor.tally.CalendarPeriod;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What counts, year by year. */
record YearsPart(Site site, AgencyRows rows) {
    private static final List<String> USUAL =
            List.of("answered_rate", "first_response_on_time_rate", "first_response_median_days");

    /** Absent where no year is known. */
    Optional<Part> find(String agency) {
        List<String> years = rows.metrics().getOrDefault(agency, List.of()).stream()
                .map(MetricRow::period)
                .filter(period -> CalendarPeriod.find(period).equals(Optional.of(CalendarPeriod.YEAR)))
                .distinct()
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(word(Phrase.METRIC))));
        years.forEach(year -> columns.add(Column.number(year)));
        NumberTable table = new NumberTable(
                word(Phrase.AGENCY_YEARS_TITLE),
                columns,
                metrics().map(metric -> row(agency, metric, years)).toList());
        return Optional.of(Part.ofTables("years", word(Phrase.AGENCY_YEARS_TITLE), List.of(), List.of(table))
                .noting(word(Phrase.AGENCY_YEARS_HOW)));
    }

    private Stream<String> metrics() {
        return Stream.concat(
                Stream.of(Metrics.RECEIVED),
                site
                        .model()
                        .edition()
                        .map(edition -> edition.evidence().indicators().stream()
                                .map(Indicator::metric)
                                .toList())
                        .map(Metrics::besideOfficial)
                        .orElseGet(() -> Metrics.besideOfficial(USUAL))
                        .stream());
    }

    private TableRow row(String agency, String metric, List<String> years) {
        MetricWording words = site.metrics().wording(metric, site.wording());
        return new TableRow(
                words.label(),
                Optional.of(SiteFiles.metric(metric)),
                years.stream()
                        .map(year -> rows.findMetric(agency, metric, year)
                                .map(row -> words.valueOrStatus(row.estimate()))
                                .orElse("–"))
                        .toList());
    }

    private String word(Phrase phrase) {
        return site.wording().of(phrase);
    }
}
