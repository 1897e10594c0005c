package lapor.report.lessons;

import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.report.agency.AgencyRows;
import lapor.report.agency.Column;
import lapor.report.agency.NumberTable;
import lapor.report.agency.Part;
import lapor.report.agency.TableRow;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.text.Phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who answers on time more often than before, and kept it up. */
record ImprovedPart(Site site, AgencyRows rows, Practice practice) {
    private static final String CHANGE = "on_time_change";
    private static final int MOST = 15;

    private record Improved(String agency, Estimate change, Halves.Shares shares) {}

    Part part() {
        List<Improved> improved = site.agencies().withData().stream()
                .flatMap(agency -> find(agency).stream())
                .sorted(Comparator.comparingDouble(
                                (Improved found) -> found.change().value().orElseThrow())
                        .reversed()
                        .thenComparing(Improved::agency))
                .toList();
        String count = improved.isEmpty()
                ? word(Phrase.LESSONS_IMPROVED_NONE)
                : site.wording()
                        .of(
                                Phrase.LESSONS_IMPROVED_COUNT,
                                site.wording().numbers().whole(improved.size()),
                                site.wording().numbers().whole(MOST));
        return Part.ofTables(
                        "improved",
                        word(Phrase.LESSONS_IMPROVED_TITLE),
                        List.of(count),
                        improved.isEmpty() ? List.of() : List.of(table(improved)))
                .noting(word(Phrase.LESSONS_IMPROVED_HOW));
    }

    private Optional<Improved> find(String agency) {
        return rows.findMetric(agency, CHANGE, site.model().period().id())
                .map(MetricRow::estimate)
                .filter(change -> change.status() == Status.OK
                        && change.value().isPresent()
                        && change.low().orElse(0) > 0)
                .map(change -> new Improved(agency, change, new Halves(site.model(), rows).of(agency)))
                .filter(found -> found.shares().isKept());
    }

    private NumberTable table(List<Improved> improved) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(word(Phrase.AGENCY)),
                Column.text(word(Phrase.TYPE)),
                Column.number(word(Phrase.LESSONS_CHANGE)),
                Column.range(word(Phrase.INTERVAL)),
                Column.number(word(Phrase.LESSONS_FIRST)),
                Column.number(word(Phrase.LESSONS_QUARTERS))));
        columns.addAll(practice.columns());
        return new NumberTable(
                word(Phrase.LESSONS_IMPROVED_TITLE),
                columns,
                improved.stream().limit(MOST).map(this::line).toList());
    }

    private TableRow line(Improved found) {
        MetricWording change = site.metrics().wording(CHANGE, site.wording());
        List<String> cells = new ArrayList<>(List.of(
                site.agencies().link(found.agency(), site.wording()).type(),
                change.value(found.change().value().orElseThrow()),
                change.interval(found.change().low(), found.change().high()).orElse("–"),
                shares(found.shares().before()),
                shares(found.shares().after())));
        cells.addAll(practice.cells(found.agency()));
        return TableRow.linked(
                site.agencies().name(found.agency()), SiteFiles.agency(found.agency()), cells.toArray(String[]::new));
    }

    private String shares(List<Double> shares) {
        MetricWording onTime = site.metrics().wording(Halves.ON_TIME, site.wording());
        return String.join("; ", shares.stream().map(onTime::value).toList());
    }

    private String word(Phrase phrase) {
        return site.wording().of(phrase);
    }
}
