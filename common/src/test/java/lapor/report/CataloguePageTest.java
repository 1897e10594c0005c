package lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import lapor.metric.IntervalGuide;
import lapor.metric.MetricEntry;
import lapor.metric.MetricGuide;
import lapor.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

class CataloguePageTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource
    void saysAllThatTheGuideSays(Language language) throws IOException {
        String page = read(language, "metrics.html");
        MetricGuide guide = MetricGuide.in(language);
        for (MetricEntry entry : guide.entries()) {
            assertThat(page).containsOnlyOnce("<section class=\"entry\" id=\"" + entry.id() + "\"");
            assertThat(text(page)).contains(entry.label() + " " + entry.id(), entry.definition());
            entry.items().forEach(item -> assertThat(text(page)).contains(item.name() + " " + item.value()));
        }
        IntervalGuide intervals = guide.intervals();
        intervals.coverage().forEach(row -> assertThat(text(page))
                .contains(row.method() + " " + row.situation() + " " + String.join(" ", row.percentages())));
        assertThat(text(page)).contains(intervals.cautions());
    }

    @ParameterizedTest
    @EnumSource
    void standsAloneAndIsLinkedFromTheDefinitions(Language language) throws IOException {
        String page = read(language, "metrics.html");
        assertThat(page).doesNotContain("http:", "https:", "src=", "@import", "url(");
        Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().forEach(link -> assertThat(page)
                .containsOnlyOnce("id=\"" + link.group(1) + "\""));
        assertThat(read(language, "index.html")).contains("href=\"metrics.html\"");
    }

    @Test
    void linksToItselfInTheOtherLanguage() throws IOException {
        assertThat(read(Language.ENGLISH, "metrics.html")).contains("href=\"../id/metrics.html#top\"");
    }

    private String read(Language language, String file) throws IOException {
        ReportSite.write(dir, SampleReport.full(3), List.of(Language.values()));
        return Files.readString(dir.resolve(language.code()).resolve(file));
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]+>", " ")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }
}
