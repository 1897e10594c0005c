package lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.report.model.ReportModel;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ReportSiteTest {
    private static final List<Language> BOTH = List.of(Language.INDONESIAN, Language.ENGLISH);

    @TempDir
    Path dir;

    @Test
    void givesTheSameBytesForTheSameModel() throws IOException {
        ReportSite.write(dir.resolve("first"), SampleReport.full(40), BOTH);
        ReportSite.write(dir.resolve("second"), SampleReport.full(40), BOTH);
        for (Path page : files(dir.resolve("first"))) {
            assertThat(page)
                    .hasSameBinaryContentAs(
                            dir.resolve("second").resolve(dir.resolve("first").relativize(page)));
        }
    }

    @Test
    void needsNothingFromOutside() {
        for (String page : pages(SampleReport.full(40))) {
            assertThat(page).doesNotContain("http:", "https:", "src=", "@import", "url(", "javascript:");
        }
    }

    @Test
    void staysSmallEnoughToBeSentByMail() {
        for (String page : pages(SampleReport.full(160))) {
            assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(500_000);
        }
    }

    @Test
    void linksOnlyToPlacesThatExist() {
        ReportSite.write(dir, SampleReport.full(40), BOTH);
        for (Path page : files(dir)) {
            Pattern.compile("href=\"([^\"#]*)(?:#([^\"]+))?\"")
                    .matcher(read(page))
                    .results()
                    .forEach(link -> {
                        Path to = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                        assertThat(to).exists();
                        if (link.group(2) != null) {
                            assertThat(read(to)).containsOnlyOnce("id=\"" + link.group(2) + "\"");
                        }
                    });
        }
    }

    @Test
    void rendersARunThatHasNothing() {
        ReportModel nothing = Reported.nothing(SampleReport.RUN, SampleReport.HEADLINE, SampleReport.NO_DATA)
                .model();
        assertThat(String.join("", pages(nothing)))
                .contains(
                        "Tidak ada baris data yang dibaca.", "Tanpa edisi kompetisi", "Tidak ada asumsi yang dicatat.");
    }

    @Test
    void linksToNoLanguageThatIsNotWritten() throws IOException {
        ReportSite.write(dir, SampleReport.full(3), List.of(Language.ENGLISH));
        assertThat(dir.resolve("id")).doesNotExist();
        assertThat(Files.readString(dir.resolve("en/index.html"))).doesNotContain("../id");
    }

    private List<String> pages(ReportModel model) {
        ReportSite.write(dir, model, BOTH);
        return files(dir).stream().map(ReportSiteTest::read).toList();
    }

    private static List<Path> files(Path dir) {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
