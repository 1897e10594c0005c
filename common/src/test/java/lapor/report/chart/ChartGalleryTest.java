package lapor.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import lapor.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javax.xml.parsers.DocumentBuilderFactory;

/** Writes {@code target/charts-id.html} and {@code target/charts-en.html}, to be looked at. */
class ChartGalleryTest {

    @ParameterizedTest
    @EnumSource
    void drawsEveryKindAsWellFormedMarkup(Language language) throws Exception {
        List<Chart> charts = Gallery.in(language).charts();
        StringOutput page = new StringOutput();
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        page.writeContent("<!DOCTYPE html><html lang=\"" + language.code() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Charts</title>");
        engine.render("report/site/style.jte", null, page);
        engine.render("report/chart/style.jte", null, page);
        page.writeContent("</head><body><main>");
        for (Chart chart : charts) {
            String svg = chart.svg();
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(svg).doesNotContain("NaN", "Infinity", "E-", "null");
            page.writeContent("<h2>" + chart.getClass().getSimpleName() + "</h2>" + svg);
        }
        Files.writeString(Path.of("target/charts-" + language.code() + ".html"), page + "</main></body></html>");
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameCharactersAgain(Language language) {
        assertThat(Gallery.in(language).charts().stream().map(Chart::svg).collect(Collectors.toList()))
                .isEqualTo(
                        Gallery.in(language).charts().stream().map(Chart::svg).toList());
    }
}
