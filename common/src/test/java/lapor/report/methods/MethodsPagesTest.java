package lapor.report.methods;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.edition.Edition;
import lapor.report.ReportSite;
import lapor.report.SampleReport;
import lapor.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class MethodsPagesTest {
    private static final Edition EDITION = SampleReport.EDITION;

    @TempDir
    private static Path site = Path.of("");

    private static Document page = new Document("");

    @BeforeAll
    static void write() throws IOException {
        ReportSite.write(site, SampleReport.full(3), List.of(Language.ENGLISH));
        page = Jsoup.parse(site.resolve("en/methods.html").toFile());
    }

    /** If it failed, somebody would be kept out of the ranking by a rule that the report does not name. */
    @Test
    void tellsEveryConditionWithItsBasis() {
        EDITION.eligibility().forEach(rule -> assertThat(
                        row(rule.text().in(Language.ENGLISH)).select("a.basis"))
                .isNotEmpty());
    }

    @Test
    void tellsHowRanksAreDrawn() {
        assertThat(EDITION.uncertainty()).isPresent();
        assertThat(row("Draws of the ranks").select("td.n").text()).isEqualTo("10,000");
        assertThat(page.text()).contains("metrics, as far as their number of complaints allows; scores of documents");
    }

    /** If it failed, a weight would stand there without anything that says how far to trust it. */
    @Test
    void saysOfEveryPartWhatItCannotTell() {
        for (Element part : page.select("#methods > section")) {
            if (!part.select("table").isEmpty() && !part.select("h3").text().equals("Timetable")) {
                assertThat(part.text()).contains("What it cannot tell you:");
            }
        }
        for (Element link : page.select("#methods th a")) {
            assertThat(page.select(link.attr("href").replace(".", "\\.")).text())
                    .contains("What it cannot tell you:");
        }
    }

    @Test
    void repeatsTheManifest() {
        assertThat(row("scores of documents").text()).contains("sha256:77ab");
        assertThat(row("every row is accounted for").text()).contains("holds");
        assertThat(row("logs/2022-03.csv.gz").text()).contains("handling-log", "e3b0c44298fc1c149afb");
        assertThat(row("events").text()).contains("content-1");
    }

    private static Element row(String beginning) {
        return page.select("tr").stream()
                .filter(row -> row.select("th").text().startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + beginning));
    }
}
