package lapor.report;

import static lapor.text.LocalText.text;
import static org.assertj.core.api.Assertions.assertThat;

import lapor.agency.Agency;
import lapor.agency.Peer;
import lapor.agency.Region;
import lapor.agency.Regions;
import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Claim;
import lapor.crosscheck.Grounds;
import lapor.edition.Aggregation;
import lapor.edition.Aspect;
import lapor.edition.Assumption;
import lapor.edition.Basis;
import lapor.edition.Category;
import lapor.edition.Criterion;
import lapor.edition.Edition;
import lapor.edition.EvidencePlan;
import lapor.edition.EvidenceWindow;
import lapor.edition.Goalposts;
import lapor.edition.Group;
import lapor.edition.Indicator;
import lapor.edition.IndicatorValues;
import lapor.edition.Quota;
import lapor.edition.Revision;
import lapor.edition.ScoreSource;
import lapor.edition.ScoreWeight;
import lapor.edition.Source;
import lapor.edition.Stage;
import lapor.edition.TieBreak;
import lapor.edition.VolumeBand;
import lapor.edition.VolumeBands;
import lapor.evaluation.DecidedBy;
import lapor.evaluation.EvaluationRow;
import lapor.evidence.EvidenceRow;
import lapor.evidence.EvidenceStatus;
import lapor.metric.Estimate;
import lapor.metric.Metric;
import lapor.metric.MetricRow;
import lapor.metric.MetricText;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.quality.QualityRow;
import lapor.quality.QualityRule;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.rule.ClockStart;
import lapor.source.Severity;
import lapor.text.Language;
import lapor.text.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people and files may contain, put into every place of the model that takes text. */
class HostileInputTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\" onmouseover=\"alert(1)",
            "' onload='alert(1)",
            "../../etc/passwd",
            "Kota \u202edlareme\u202c \u200fB\u0000\u0007",
            "</title></svg><img src=x onerror=alert(1)>",
            "x".repeat(300),
            "javascript:alert(1)",
            "${1+1} @if(true) {0}",
            "&lt;b&gt; &amp;",
            "=HYPERLINK(\"http://x\",\"y\")",
            "@SUM(1)",
            "\t=1+1",
            "\r\n-1",
            "--></style><style>*{display:none}</style>",
            "</script><script>alert(1)",
            "\u200b\u2066Kota\u2069\ufeff\ud83d\ude00 e\u0301 \ud800",
            "case",
            "CASE",
            "con",
            " ");

    private final Map<String, String> pages = new TreeMap<>();
    private Path site = Path.of("");
    private String html = "";

    @BeforeEach
    void writeAReportFullOfIt(@TempDir Path dir) throws IOException {
        ReportSite.write(dir, model(), List.of(Language.INDONESIAN, Language.ENGLISH));
        site = dir;
        try (Stream<Path> files = Files.walk(dir.resolve("id"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.put(dir.resolve("id").relativize(file).toString(), Files.readString(file));
            }
        }
        html = String.join("\n", pages.values());
    }

    @Test
    void opensNoTagOfItsOwn() {
        assertThat(html).doesNotContain("<script>alert", "<img", "<b>&", "<b>alert");
        assertThat(tags())
                .allSatisfy(tag ->
                        assertThat(tag).doesNotContainPattern("\\son\\w+\\s*=").doesNotContain("javascript:"));
    }

    @Test
    void makesAnchorsOfPlainCharactersOnly() {
        for (String page : pages.values()) {
            List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                    .matcher(page)
                    .results()
                    .map(id -> id.group(1))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> assertThat(id)
                    .matches("[A-Za-z0-9_-]{1,400}"));
        }
    }

    @Test
    void linksNowhereButIntoTheReport() {
        pages.forEach((file, page) -> Pattern.compile("href=\"([^\"#]*)(#[A-Za-z0-9_-]+)?\"")
                .matcher(page)
                .results()
                .map(link -> site.resolve("id").resolve(file).resolveSibling(link.group(1)))
                .forEach(to -> assertThat(to.normalize().toAbsolutePath().toString())
                        .startsWith(site.toAbsolutePath().toString())));
        assertThat(pages.keySet()).allSatisfy(file -> assertThat(file).matches("([a-z]+/)?[A-Za-z0-9_-]+\\.html"));
    }

    @Test
    void keepsTheDirectionOfWriting() {
        assertThat(html)
                .doesNotContainPattern("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{0}\\x{7}]");
    }

    @Test
    void showsTheTextAsItWasWritten() {
        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&amp;lt;b&amp;gt;")
                .contains("${1+1} @if(true) {0}")
                .contains("x".repeat(300));
    }

    private List<String> tags() {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(tag -> tag.group())
                .toList();
    }

    private static ReportModel model() {
        List<Agency> agencies = new ArrayList<>();
        SortedMap<String, Region> regions = new TreeMap<>();
        List<MetricRow> metrics = new ArrayList<>();
        List<EvidenceRow> evidence = new ArrayList<>();
        List<EvaluationRow> evaluation = new ArrayList<>();
        List<CheckedClaim> crosscheck = new ArrayList<>();
        List<QualityRow> quality = new ArrayList<>();
        List<Metric> catalogue = new ArrayList<>();
        OptionalDouble half = OptionalDouble.of(0.5);
        OptionalDouble none = OptionalDouble.empty();
        for (String bad : HOSTILE) {
            agencies.add(SampleReport.inRegion(bad, bad));
            regions.put(bad, new Region(bad, bad, Optional.empty(), OptionalLong.empty()));
            catalogue.add(oddMetric(bad));
            Estimate estimate = new Estimate(half, half, half, none, none, OptionalLong.of(20), Status.OK);
            metrics.add(new MetricRow(bad, SampleReport.HEADLINE.id(), bad, estimate));
            metrics.add(new MetricRow("unlisted " + bad, SampleReport.HEADLINE.id(), "unknown " + bad, estimate));
            evidence.add(new EvidenceRow(
                    bad,
                    bad,
                    Peer.ALL,
                    none,
                    none,
                    none,
                    0.1,
                    EvidenceStatus.NOT_ASSESSABLE,
                    Map.of("other " + bad, half)));
            evaluation.add(new EvaluationRow(
                    bad,
                    bad,
                    bad,
                    bad,
                    bad,
                    half,
                    half,
                    half,
                    OptionalInt.of(1),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    none,
                    true,
                    DecidedBy.SCORE,
                    0));
            crosscheck.add(new CheckedClaim(
                    new Claim(bad, bad, bad, 0.5, half, half, Optional.empty()),
                    0,
                    Grounds.otherDefinition(bad),
                    Optional.of(new Estimate(half, half, half, none, none, OptionalLong.empty(), Status.OK)),
                    none,
                    none,
                    false));
            quality.add(new QualityRow(QualityRule.ofCode(bad), Severity.ERROR, 1, 0.1, bad));
        }
        String first = HOSTILE.get(0);
        return Reported.nothing(
                        new RunSummary(
                                first,
                                SampleReport.RUN.asOf(),
                                SampleReport.ZONE,
                                ClockStart.DISPOSITION,
                                first,
                                SampleReport.provenance(first)),
                        SampleReport.HEADLINE,
                        SampleReport.DATA)
                .edition(edition(first))
                .quality(quality)
                .agencies(agencies)
                .regions(new Regions(regions))
                .metrics(metrics)
                .evidence(evidence)
                .evaluation(evaluation)
                .claims(crosscheck)
                .model();
    }

    private static Edition edition(String bad) {
        LocalText text = text(bad, bad);
        Basis basis = new Basis(Optional.of(bad), Optional.of(bad));
        EvidenceWindow window = SampleReport.EDITION.evidence().window();
        List<Criterion> criteria = List.of(new Criterion(bad, text, 1, basis));
        return new Edition(
                bad,
                text,
                false,
                Optional.of(new Revision(bad, text)),
                basis,
                List.of(new Source(bad, bad)),
                List.of(new Assumption(bad, text)),
                List.of(),
                List.of(new Group(bad, text, text, List.of(), basis)),
                List.of(new Category(bad, bad, text, List.of(), basis)),
                new EvidencePlan(
                        new EvidenceWindow(window.from(), window.split(), window.to(), basis),
                        List.of(new Aspect(bad, text)),
                        List.of(new Indicator(bad, bad, bad, new Goalposts(0, 1), 1, basis)),
                        Aggregation.HARMONIC,
                        Optional.of(new VolumeBands(List.of(new VolumeBand(bad, text, 0)), basis)),
                        1,
                        IndicatorValues.RAW,
                        basis),
                criteria,
                criteria,
                List.of(new Stage(
                        bad,
                        text,
                        List.of(new ScoreWeight(ScoreSource.PANEL, 1, basis)),
                        List.of(new TieBreak(ScoreSource.PANEL, basis)),
                        List.of(new Quota(Optional.of(bad), Optional.of(bad), 1, basis)),
                        basis)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A metric whose every text is odd. */
    private static Metric oddMetric(String name) {
        Metric usual = Metrics.find("follow_up_rate").orElseThrow();
        LocalText odd = text(name, name);
        return new Metric(name, usual.kind(), usual.formula(), new MetricText(name, odd, odd, odd, odd));
    }
}
