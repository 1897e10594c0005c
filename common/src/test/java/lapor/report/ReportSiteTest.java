package lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

class ReportSiteTest {
    private static final List<Language> BOTH = List.of(Language.INDONESIAN, Language.ENGLISH);

    @TempDir
    Path dir;

    @Test
    void givesTheSameBytesForTheSameModel() throws IOException {
        ReportSite.write(dir.resolve("first"), SampleReport.full(40), BOTH);
        ReportSite.write(dir.resolve("second"), SampleReport.full(40), BOTH);
        for (String page : List.of("id/index.html", "en/index.html")) {
            assertThat(dir.resolve("first").resolve(page))
                    .hasSameBinaryContentAs(dir.resolve("second").resolve(page));
        }
    }

    @Test
    void needsNothingFromOutside() {
        for (String page : pages(SampleReport.full(40))) {
            assertThat(page).doesNotContain("http:", "https:", "src=", "@import", "<script", "url(", "javascript:");
        }
    }

    @Test
    void staysSmallEnoughToBeSentByMail() {
        for (String page : pages(SampleReport.full(160))) {
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500_000);
        }
    }

    @Test
    void linksOnlyToPlacesThatExist() {
        for (String page : pages(SampleReport.full(40))) {
            Pattern.compile("href=\"[^\"#]*#([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(link -> link.group(1))
                    .distinct()
                    .forEach(anchor -> assertThat(page).containsOnlyOnce("id=\"" + anchor + "\""));
        }
    }

    @Test
    void rendersARunThatHasNothing() {
        ReportModel nothing = new ReportModel(
                SampleReport.RUN,
                Optional.empty(),
                SampleReport.HEADLINE,
                SampleReport.LIMITS,
                SampleReport.NO_DATA,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(pages(nothing).get(0))
                .contains(
                        "Tidak ada baris data yang dibaca.", "Tanpa edisi kompetisi", "Tidak ada asumsi yang dicatat.")
                .doesNotContain("<table");
    }

    @Test
    void linksToNoLanguageThatIsNotWritten() throws IOException {
        ReportSite.write(dir, SampleReport.full(3), List.of(Language.ENGLISH));
        assertThat(dir.resolve("id")).doesNotExist();
        assertThat(Files.readString(dir.resolve("en/index.html"))).doesNotContain("../");
    }

    private List<String> pages(ReportModel model) {
        ReportSite.write(dir, model, BOTH);
        return BOTH.stream()
                .map(language -> dir.resolve(language.code()).resolve("index.html"))
                .map(ReportSiteTest::read)
                .toList();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
