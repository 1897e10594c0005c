package lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.crosscheck.CheckedClaim;
import lapor.crosscheck.Claim;
import lapor.crosscheck.Grounds;
import lapor.crosscheck.Reason;
import lapor.metric.Estimate;
import lapor.metric.Metrics;
import lapor.metric.Status;
import lapor.report.model.ReportModel;
import lapor.report.site.SiteFiles;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

class SecretariatPagesTest {
    @TempDir
    Path dir;

    @Test
    void listsEveryClaimOnceOverAllPages() throws IOException {
        write(claims(1_200));
        int rows = 0;
        for (String page : List.of("crosscheck.html", "crosscheck-2.html", "crosscheck-3.html")) {
            String html = read(page);
            assertThat(html.length()).isLessThan(500_000);
            rows += count("data-k=\"(✗|\\?|✓) ", html);
        }
        assertThat(rows).isEqualTo(1_200);
        assertThat(dir.resolve("id/crosscheck-4.html")).doesNotExist();
    }

    @Test
    void writesLettersOnlyToAgenciesWithAContradictedClaim() throws IOException {
        write(claims(30));
        assertThat(dir.resolve("id/letter/A100.html")).exists();
        assertThat(dir.resolve("id/letter/A101.html")).doesNotExist();
        assertThat(read("crosscheck.html"))
                .contains("href=\"letter/A100.html\"")
                .doesNotContain("letter/A101.html");
    }

    @Test
    void tellsInALetterTheCountsTheDifferenceAndWhomItFlatters() throws IOException {
        write(claims(30));
        assertThat(read("letter/A100.html"))
                .contains("Kepada Yth.", "97,0", "80,0", "(76 dari 95)", "+17,0", "Klaim lebih baik", "kokoh")
                .doesNotContain("crosscheck.zip", "null");
    }

    @Test
    void namesAnotherDefinitionByItsLabelEverywhere() throws IOException {
        String other = "first_response_on_time_of_received";
        CheckedClaim claim = new CheckedClaim(
                new Claim(
                        "A100",
                        "first_response_on_time_rate",
                        "edition-2022",
                        0.8,
                        OptionalDouble.empty(),
                        OptionalDouble.of(95),
                        Optional.empty()),
                0.02,
                Grounds.otherDefinition(other),
                Optional.of(measured()),
                OptionalDouble.of(1),
                OptionalDouble.of(1),
                false);
        write(List.of(claim));
        String told = "benar menurut definisi lain: "
                + Metrics.find(other).orElseThrow().label().id();
        for (String page : List.of("index.html", "crosscheck.html", SiteFiles.agency("A100"))) {
            assertThat(read(page)).as(page).contains(told).doesNotContain("lain: " + other);
        }
    }

    private void write(List<CheckedClaim> claims) {
        ReportModel sample = SampleReport.full(40);
        ReportSite.write(dir, Reported.like(sample).claims(claims).model(), List.of(Language.INDONESIAN));
    }

    /** One claim of each of three kinds in turn, by as many agencies: firm, not testable, supported. */
    private static List<CheckedClaim> claims(int count) {
        List<CheckedClaim> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Reason reason =
                    List.of(Reason.ABOVE, Reason.WITHHELD, Reason.LEFT_OPEN).get(i % 3);
            Claim claim = new Claim(
                    "A" + (100 + i % 30),
                    "follow_up_rate",
                    "edition-2022" + (i < 30 ? "" : "-" + i),
                    reason == Reason.ABOVE ? 0.97 : 0.8,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    Optional.empty());
            claims.add(new CheckedClaim(
                    claim,
                    0.02,
                    Grounds.of(reason),
                    reason == Reason.WITHHELD ? Optional.empty() : Optional.of(measured()),
                    OptionalDouble.of(0.001),
                    OptionalDouble.of(0.01),
                    reason == Reason.ABOVE));
        }
        return claims;
    }

    private static Estimate measured() {
        return new Estimate(
                OptionalDouble.of(0.8),
                OptionalDouble.of(0.708),
                OptionalDouble.of(0.868),
                OptionalDouble.of(76),
                OptionalDouble.of(95),
                OptionalLong.of(95),
                Status.OK);
    }

    private String read(String page) throws IOException {
        return Files.readString(dir.resolve("id").resolve(page));
    }

    private static int count(String pattern, String text) {
        return (int) Pattern.compile(pattern).matcher(text).results().count();
    }
}
