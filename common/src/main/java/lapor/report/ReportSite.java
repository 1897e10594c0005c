package lapor.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import lapor.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the report of a run as web pages, each a single file that needs nothing else. */
public final class ReportSite {
    private ReportSite() {}

    /**
     * Writes {@code id/index.html}, {@code en/index.html} below the folder, which is made if it is not there. The same
     * model and languages give the same bytes.
     *
     * @param languages which to write; each page links to the others
     * @throws UncheckedIOException if a page cannot be written
     */
    public static void write(Path reportDir, ReportModel model, List<Language> languages) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        for (Language language : languages) {
            StringOutput html = new StringOutput();
            engine.render("report/page.jte", PageBuilder.page(model, language, languages), html);
            write(reportDir.resolve(language.code()).resolve("index.html"), html.toString());
        }
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
