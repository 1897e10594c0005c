package lapor.report.peers;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.judgement.Peers;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Status;
import lapor.peer.ComparisonRow;
import lapor.peer.Comparisons;
import lapor.peer.PeerRules;
import lapor.peer.PeerSets;
import lapor.report.ReportSite;
import lapor.report.Reported;
import lapor.report.SampleReport;
import lapor.report.model.ReportModel;
import lapor.report.site.SiteFiles;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class PeersPagesTest {
    private static final String METRIC = "follow_up_rate";
    private static final String WITHHELD = "A100";

    @TempDir
    Path dir;

    @Test
    void hasAPageForEveryMetricThatIsComparedAndLinksToIt() throws IOException {
        ReportModel model = model(120);
        String list = page(model, "peers.html");
        List<String> compared = model.judged().peers().comparisons().stream()
                .filter(ComparisonRow::isShown)
                .map(ComparisonRow::metric)
                .distinct()
                .toList();
        assertThat(compared).isNotEmpty().allSatisfy(metric -> {
            assertThat(list).contains("href=\"" + SiteFiles.peers(metric) + "\"");
            assertThat(dir.resolve("en").resolve(SiteFiles.peers(metric))).exists();
        });
    }

    @Test
    void saysOfEveryAgencyWhatIsPublished() throws IOException {
        ReportModel model = model(120);
        String page = page(model, SiteFiles.peers(METRIC));
        List<ComparisonRow> rows = model.judged().peers().comparisons().stream()
                .filter(row -> row.metric().equals(METRIC))
                .toList();
        assertThat(rows).isNotEmpty();
        for (ComparisonRow row : rows) {
            String line = line(page, row.agencyId());
            assertThat(line)
                    .contains(
                            row.stand().isPresent()
                                    ? row.position().replace("_", " ") + " the limits"
                                    : "not compared: ");
        }
        assertThat(page.split("<tr><th scope=\"row\">", -1)).hasSize(rows.size() + 1);
    }

    @Test
    void showsNothingOfWhatIsWithheld() throws IOException {
        ReportModel model = model(120);
        String page = page(model, SiteFiles.peers(METRIC));
        assertThat(line(page, WITHHELD))
                .contains("<td class=\"n\" data-v=\"\"></td><td class=\"n\" data-v=\"\"><small></small></td>")
                .contains("not compared: withheld for confidentiality");
    }

    @Test
    void saysThatThereIsNothingToCompare() throws IOException {
        assertThat(page(SampleReport.full(12), "peers.html")).contains("There are no numbers to compare.");
    }

    @Test
    void staysSmallWithSevenHundredAgencies() throws IOException {
        assertThat(page(model(700), SiteFiles.peers(METRIC)).length()).isLessThan(500_000);
    }

    private String page(ReportModel model, String file) throws IOException {
        ReportSite.write(dir, model, List.of(Language.ENGLISH));
        return Files.readString(dir.resolve("en").resolve(file));
    }

    private static String line(String page, String agencyId) {
        int at = page.indexOf("<tr><th scope=\"row\"><a href=\"../" + SiteFiles.agency(agencyId));
        assertThat(at).as(agencyId).isPositive();
        return page.substring(at, page.indexOf("</tr>", at));
    }

    private static ReportModel model(int agencies) {
        ReportModel plain = SampleReport.full(agencies);
        List<Agency> listed = plain.agencies();
        List<MetricRow> metrics =
                plain.metrics().stream().map(PeersPagesTest::withheldOfTheFirst).toList();
        List<ComparisonRow> comparisons =
                new Comparisons(PeerRules.bundled(), Set.of(plain.period().id())).of(metrics, PeerSets.byType(listed));
        return Reported.like(plain)
                .metrics(metrics)
                .beside(plain.judged().series(), new Peers(List.of(), comparisons), List.of())
                .model();
    }

    /** A number that must not be seen although the row has it. */
    private static MetricRow withheldOfTheFirst(MetricRow row) {
        if (!row.agencyId().equals(WITHHELD)) {
            return row;
        }
        Estimate seen = row.estimate();
        return new MetricRow(
                WITHHELD,
                row.period(),
                row.metric(),
                new Estimate(
                        seen.value(),
                        seen.low(),
                        seen.high(),
                        seen.numerator(),
                        seen.denominator(),
                        seen.n(),
                        Status.SUPPRESSED));
    }
}
