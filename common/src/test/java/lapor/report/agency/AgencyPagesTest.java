package lapor.report.agency;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.Region;
import lapor.agency.Regions;
import lapor.backlog.BacklogRow;
import lapor.finding.Benchmark;
import lapor.finding.Beyond;
import lapor.finding.Finding;
import lapor.finding.FindingRow;
import lapor.finding.Standing;
import lapor.judgement.Peers;
import lapor.judgement.Series;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.report.Reported;
import lapor.report.SampleReport;
import lapor.report.model.ReportModel;
import lapor.report.site.AgencyIndex;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.response.CurveRow;
import lapor.text.Language;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class AgencyPagesTest {
    private static final String AGENCY = "A100";
    private static final LocalDate FIRST = LocalDate.of(2022, 3, 30);

    private final ReportModel sample = SampleReport.full(12);

    @Test
    void everyAgencyWithDataHasAProfileUnderItsOwnName() {
        List<String> files = pages(sample).map(SitePage::file).toList();

        assertThat(files).hasSize(13).doesNotHaveDuplicates().contains("agencies.html", "agency/A100.html");
    }

    @Test
    void aDayBeyondTheLongestObservationIsShownAsSuchAndNeverAsZero() {
        Part response = part(with(List.of(curve(0, 0.2, 9), curve(1, 0.4, 7), unknown(2)), List.of()), "response");

        assertThat(rows(response))
                .containsExactly(
                        List.of("20.0%", "10.0–30.0%", "9"),
                        List.of("40.0%", "30.0–50.0%", "7"),
                        List.of("not available", "–", "–"));
    }

    @Test
    void aCurveOfWhichNothingIsKnownIsSaidInWords() {
        Part response = part(with(List.of(unknown(0), unknown(1)), List.of()), "response");

        assertThat(response.figures()).isEmpty();
        assertThat(response.sentences()).singleElement().asString().contains("nobody is left");
    }

    @Test
    void theBacklogListsMonthEndsAndTheLastDay() {
        List<BacklogRow> days = IntStream.range(0, 5)
                .mapToObj(i -> new BacklogRow(
                        AGENCY,
                        FIRST.plusDays(i),
                        OptionalLong.of(20 + i),
                        i == 1 ? OptionalLong.empty() : OptionalLong.of(6),
                        OptionalLong.empty(),
                        Status.SUPPRESSED))
                .toList();
        Part backlog = part(with(List.of(), days), "backlog");

        assertThat(backlog.figures().get(0).numbers().rows())
                .extracting(TableRow::label)
                .containsExactly("31 March 2022", "3 April 2022");
        assertThat(rows(backlog).get(0))
                .containsExactly("21", "withheld for confidentiality", "withheld for confidentiality");
    }

    @Test
    void aFindingComesWithWhatItCanMean() {
        Part findings = part(with(List.of(), List.of()), "findings");

        assertThat(rows(findings))
                .containsExactly(List.of(
                        "7",
                        "70",
                        "10.0%",
                        "2.0%",
                        "50.0%",
                        "open: beyond its peers",
                        Finding.BOUNCED.explanation().en()));
    }

    /** Without a list of regions, a code alone would tell nobody anything. */
    @Test
    void aRegionIsNamedBesideItsAgencyWhereTheRunHasAList() {
        Reported reported = Reported.like(sample).agencies(List.of(SampleReport.inRegion(AGENCY, "41.72")));

        assertThat(page(reported.model()).profile().head().region()).isEmpty();
        assertThat(list(reported.model()).region()).isEmpty();

        ReportModel named = reported.regions(new Regions(new TreeMap<>(Map.of(
                        "41.72", new Region("41.72", "Kota Contoh", Optional.of("41"), OptionalLong.empty()),
                        "41", new Region("41", "Contohraya", Optional.empty(), OptionalLong.empty())))))
                .model();

        assertThat(page(named).profile().head().region()).contains("Region: Kota Contoh, Contohraya");
        assertThat(list(named).region()).contains("Region");
        assertThat(list(named).agencies())
                .filteredOn(row -> row.agency().file().contains(AGENCY))
                .extracting(AgencyListRow::region)
                .containsExactly("Kota Contoh, Contohraya");
    }

    /** "Kota Contoh" beside "Pemerintah Kota Contoh" says nothing; in which province it lies does. */
    @Test
    void anAgencyNamedAfterItsRegionIsListedWithTheProvince() {
        Agency city = SampleReport.inRegion("kota contoh", "41.72");
        ReportModel named = Reported.like(sample)
                .agencies(List.of(city))
                .regions(new Regions(new TreeMap<>(Map.of(
                        "41.72", new Region("41.72", "Kota Contoh", Optional.of("41"), OptionalLong.empty()),
                        "41", new Region("41", "Contohraya", Optional.empty(), OptionalLong.empty())))))
                .model();

        AgencyIndex index = AgencyIndex.of(named);
        assertThat(index.findRegion("kota contoh")).contains("Kota Contoh, Contohraya");
        assertThat(index.findRegionBesideName("kota contoh")).contains("Contohraya");
        assertThat(AgencyIndex.of(Reported.like(named)
                                .agencies(List.of(SampleReport.inRegion("Provinsi Contohraya", "41")))
                                .model())
                        .findRegionBesideName("Provinsi Contohraya"))
                .isEmpty();
    }

    /** Saying that nothing is better would tell of a comparison that nobody made. */
    @Test
    void anAgencyThatNobodyComparedIsNotCalledAsGoodAsItsPeers() {
        Part peers = part(with(List.of(), List.of()), "peers");

        assertThat(peers.tables()).isEmpty();
        assertThat(peers.sentences()).singleElement().asString().contains("can be held against its peers");
    }

    @Test
    void monthsWithoutReportsAreThereWithoutNumbers() {
        Part months = part(with(List.of(), List.of()), "months");

        assertThat(rows(months)).hasSize(12);
        assertThat(rows(months).get(0).get(0)).isEqualTo("30");
        assertThat(rows(months).get(1)).containsExactly("–", "–", "–");
    }

    @Test
    void everyMetricOfTheHeadlinePeriodIsOnTheProfile() {
        AgencySection section = page(sample).section();
        long withValue = section.metrics().size();
        long without = section.absent().stream()
                .mapToLong(fact -> fact.value().split(", ", -1).length)
                .sum();

        assertThat(withValue + without)
                .isEqualTo(sample.metrics().stream()
                        .filter(row -> row.agencyId().equals(AGENCY))
                        .count());
    }

    private ReportModel with(List<CurveRow> curves, List<BacklogRow> backlog) {
        return Reported.like(sample)
                .metrics(List.of(new MetricRow(AGENCY, "2021-04", "received", Estimate.count(30))))
                .beside(
                        new Series(backlog, List.of(), curves),
                        new Peers(List.of(), List.of()),
                        List.of(new FindingRow(
                                AGENCY,
                                sample.period().id(),
                                Finding.BOUNCED,
                                OptionalLong.of(7),
                                OptionalLong.of(70),
                                Status.OK,
                                new Benchmark(
                                        OptionalDouble.of(0.02), OptionalDouble.of(0.001), OptionalDouble.of(0.5)),
                                Beyond.PEERS,
                                Standing.OPEN,
                                "")))
                .showing(sample.metrics());
    }

    private CurveRow curve(int day, double answered, long atRisk) {
        return new CurveRow(
                AGENCY,
                sample.period().id(),
                day,
                OptionalDouble.of(answered),
                OptionalDouble.of(answered - 0.1),
                OptionalDouble.of(answered + 0.1),
                OptionalLong.of(atRisk),
                Status.OK);
    }

    private CurveRow unknown(int day) {
        return new CurveRow(
                AGENCY,
                sample.period().id(),
                day,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalLong.empty(),
                Status.NOT_AVAILABLE);
    }

    private static Part part(ReportModel model, String anchor) {
        Optional<Part> found = page(model).profile().parts().stream()
                .filter(part -> part.anchor().equals(anchor))
                .findFirst();
        return found.orElseThrow();
    }

    private static List<List<String>> rows(Part part) {
        return Stream.concat(part.figures().stream().map(Figure::numbers), part.tables().stream())
                .flatMap(table -> table.rows().stream())
                .map(TableRow::cells)
                .toList();
    }

    private static AgencyListPage list(ReportModel model) {
        return (AgencyListPage) pages(model).map(SitePage::view).findFirst().orElseThrow();
    }

    private static AgencyPage page(ReportModel model) {
        return (AgencyPage) pages(model)
                .filter(page -> page.file().equals("agency/A100.html"))
                .map(SitePage::view)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<SitePage> pages(ReportModel model) {
        return AgencyPages.of(Site.of(model, Language.ENGLISH, List.of(Language.ENGLISH)));
    }
}
