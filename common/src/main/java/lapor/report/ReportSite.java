package lapor.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import lapor.metric.MetricGuide;
import lapor.report.text.Texts;
import lapor.report.view.CataloguePage;
import lapor.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the report of a run as web pages, each a single file that needs nothing else. */
public final class ReportSite {
    static final String INDEX = "index.html";
    private static final String METRICS = "metrics.html";

    private ReportSite() {}

    /**
     * Writes {@code id/index.html}, {@code en/index.html}, and beside each a {@code metrics.html} that explains every
     * metric, below the folder, which is made if it is not there. The same model and languages give the same bytes.
     *
     * @param languages which to write; each page links to the others
     * @throws UncheckedIOException if a page cannot be written
     */
    public static void write(Path reportDir, ReportModel model, List<Language> languages) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        for (Language language : languages) {
            Path folder = reportDir.resolve(language.code());
            write(
                    folder.resolve(INDEX),
                    render(engine, "report/page.jte", PageBuilder.page(model, language, languages)));
            write(folder.resolve(METRICS), render(engine, "report/catalogue.jte", catalogue(language, languages)));
        }
    }

    private static CataloguePage catalogue(Language language, List<Language> all) {
        return new CataloguePage(
                Texts.in(language), LanguageLinks.from(language, all, METRICS), MetricGuide.in(language));
    }

    private static String render(TemplateEngine engine, String template, Object page) {
        StringOutput html = new StringOutput();
        engine.render(template, page, html);
        return html.toString();
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
