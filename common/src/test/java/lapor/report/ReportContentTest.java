package lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.crosscheck.Verdict;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.Estimate;
import lapor.metric.MetricRow;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.report.model.ReportModel;
import lapor.report.site.MetricTexts;
import lapor.report.site.SiteFiles;
import lapor.report.text.Wording;
import lapor.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

class ReportContentTest {
    private static final ReportModel MODEL = SampleReport.full(40);

    @TempDir
    private static Path site = Path.of("");

    private static String indonesian = "";
    private static String english = "";

    @BeforeAll
    static void write() throws IOException {
        ReportSite.write(site, MODEL, List.of(Language.INDONESIAN, Language.ENGLISH));
        indonesian = page("id/index.html");
        english = page("en/index.html");
    }

    private static String page(String file) throws IOException {
        return Files.readString(site.resolve(file));
    }

    @Test
    void writesEveryMetricValueOnThePageOfItsAgency() throws IOException {
        MetricTexts texts = new MetricTexts(Metrics.all());
        for (MetricRow row : MODEL.metrics()) {
            if (row.estimate().value().isPresent()) {
                double value = row.estimate().value().getAsDouble();
                assertThat(page("id/" + SiteFiles.agency(row.agencyId())))
                        .contains("<td>"
                                + texts.wording(row.metric(), Wording.in(Language.INDONESIAN))
                                        .value(value));
                assertThat(page("en/" + SiteFiles.agency(row.agencyId())))
                        .contains("<td>"
                                + texts.wording(row.metric(), Wording.in(Language.ENGLISH))
                                        .value(value));
            }
        }
    }

    @Test
    void writesDatesAndNumbersAsTheLanguageDoes() {
        assertThat(indonesian).contains("15 April 2022", "1 April 2021 – 31 Maret 2022", "1.204.518 baris");
        assertThat(english).contains("15 April 2022", "1 April 2021 – 31 March 2022", "1,204,518 rows");
    }

    @Test
    void drawsTheCutOffLineBelowTheLastPlaceOfTheQuota() {
        String ranking = indonesian.substring(
                indonesian.indexOf("id=\"ranking-documents__ip\""),
                indonesian.indexOf("id=\"ranking-documents__upp\""));
        String above = ranking.substring(0, ranking.indexOf("<tr class=\"cut\">"));
        assertThat(above.split("<td class=\"n rank\"", -1)).hasSize(30 + 1);
        assertThat(ranking).contains("Ambang kuota: 30 tempat");
    }

    @Test
    void saysWhyAnEntryHasNoRank() {
        assertThat(indonesian)
                .contains("skor bukti tidak dapat dinilai: bukti tersedia untuk 35\u00a0% bobot, diperlukan 60\u00a0%");
        assertThat(english).contains("evidence score not assessable: evidence for 35% of the weight, 60% needed");
    }

    @Test
    void saysInWordsWhatIsMissing() throws IOException {
        StringBuilder profiles = new StringBuilder();
        for (Agency agency : MODEL.agencies().subList(0, 40)) {
            profiles.append(page("id/" + SiteFiles.agency(agency.id())));
        }
        assertThat(profiles).contains("kasus terlalu sedikit", "tidak tersedia", "disembunyikan demi kerahasiaan");
    }

    @Test
    void countsTheReasonsWhyClaimsCannotBeTestedInTheLanguageOfThePage() {
        long untested = MODEL.crosscheck().stream()
                .filter(row -> row.verdict() == Verdict.NOT_TESTABLE)
                .count();
        assertThat(indonesian)
                .contains("Tidak dapat diuji: disembunyikan untuk melindungi pelapor (" + untested + ").")
                .doesNotContain("withheld to protect");
        assertThat(english)
                .contains("Not testable: withheld to protect reporters (" + untested + ").")
                .doesNotContain("melindungi");
    }

    /** If it failed, a place that people gave would look as if the score had. */
    @Test
    void listsEveryPlaceThatPeopleDecided() {
        String decisions = english.replaceAll("(?s)^.*id=\"decisions\"(.*?)</section>.*$", "$1");
        List<EvaluationRow> decided = MODEL.evaluation().stream()
                .filter(row -> row.decidedBy() == DecidedBy.DECISION)
                .toList();
        assertThat(decided).isNotEmpty();
        decided.forEach(row -> assertThat(decisions)
                .contains("href=\"" + SiteFiles.agency(row.agencyId()) + "\"", "by decision", "Selected"));
        assertThat(decisions.split("<tr>", -1)).hasSize(2 + decided.size());
    }

    @Test
    void saysWhatEachWeightRestsOn() throws IOException {
        assertThat(page("en/methods.html"))
                .contains(
                        "<tr><th scope=\"row\"><a href=\"#metric-first_response_median_days\">Median time to first response"
                                + " – Speed</a></th>"
                                + "<td class=\"n\" data-l=\"0 points at\">20.0\u00a0days</td>"
                                + "<td class=\"n\" data-l=\"100 points at\">1.0\u00a0days</td>"
                                + "<td class=\"n\" data-l=\"Weight\">15%</td>"
                                + "<td class=\"text\"> <a class=\"basis\" href=\"#assumption-2\">Assumption 2</a></td></tr>")
                .contains("Combined score = documents × 70% + evidence × 30%")
                .contains("Quotas: Outstanding Achievement 6; Agencies 30; Public service units 15."
                        + " <a class=\"basis\" href=\"#source-2\">Source 2</a>");
    }

    @Test
    void namesTheLimitsThatTimelinessIsJudgedBy() throws IOException {
        assertThat(page("en/methods.html"))
                .contains("verification 3; first response 5; resolution: complaint that needs oversight 60");
    }

    @Test
    void hasNoColumnForChancesThatNobodyComputed(@TempDir Path dir) throws IOException {
        ReportModel model = Reported.nothing(MODEL.run(), MODEL.period(), MODEL.data())
                .edition(MODEL.edition().orElseThrow())
                .evaluation(MODEL.evaluation().stream()
                        .map(ReportContentTest::withoutUncertainty)
                        .toList())
                .model();
        ReportSite.write(dir, model, List.of(Language.ENGLISH));
        assertThat(english).contains("Chance of selection", "how far the rank can move");
        assertThat(Files.readString(dir.resolve("en/index.html")))
                .contains("<table class=\"ranking cards certain\"")
                .doesNotContain("Chance of selection", "how far the rank can move");
    }

    private static EvaluationRow withoutUncertainty(EvaluationRow row) {
        return new EvaluationRow(
                row.edition(),
                row.stage(),
                row.group(),
                row.category(),
                row.agencyId(),
                row.documentScore(),
                row.evidenceScore(),
                row.combinedScore(),
                row.rank(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                row.shortlisted(),
                row.decidedBy(),
                row.openFindings());
    }

    @Test
    void listsAgenciesWithoutData() throws IOException {
        assertThat(page("id/agencies.html"))
                .contains("Tanpa data pada periode ini (1):</b> <bdi>belum-ada-laporan</bdi>.");
    }

    @Test
    void neverGivesAwayASuppressedValue(@TempDir Path dir) throws IOException {
        Estimate secret = new Estimate(
                OptionalDouble.of(0.123),
                OptionalDouble.of(0.111),
                OptionalDouble.of(0.145),
                OptionalDouble.of(3),
                OptionalDouble.of(24),
                OptionalLong.of(24),
                Status.SUPPRESSED);
        EvidenceRow points = new EvidenceRow(
                "A",
                "",
                Peer.ALL,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                0.1,
                EvidenceStatus.NOT_ASSESSABLE,
                Map.of("follow_up_rate", OptionalDouble.of(12.3)));
        ReportModel model = Reported.nothing(MODEL.run(), MODEL.period(), MODEL.data())
                .edition(MODEL.edition().orElseThrow())
                .metrics(List.of(new MetricRow("A", SampleReport.HEADLINE.id(), "follow_up_rate", secret)))
                .evidence(List.of(points))
                .model();
        ReportSite.write(dir, model, List.of(Language.ENGLISH));
        assertThat(Files.readString(dir.resolve("en/agency/A.html")))
                .contains("withheld for confidentiality")
                .doesNotContain("12.3", "11.1–14.5", "<td>24</td>");
    }
}
