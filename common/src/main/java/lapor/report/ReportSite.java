package lapor.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import lapor.report.agency.AgencyPages;
import lapor.report.catalogue.CataloguePages;
import lapor.report.changes.ChangesPages;
import lapor.report.crosscheck.CrosscheckPages;
import lapor.report.evaluators.EvaluatorsPages;
import lapor.report.lessons.LessonsPages;
import lapor.report.letter.LetterPages;
import lapor.report.methods.MethodsPages;
import lapor.report.model.ReportModel;
import lapor.report.overview.OverviewPages;
import lapor.report.peers.PeersPages;
import lapor.report.quality.QualityPages;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.text.Language;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the report of a run as web pages, each a single file that needs nothing else. */
public final class ReportSite {
    /** The kinds of pages; a new one is a line here. */
    private static final List<Function<Site, Stream<SitePage>>> KINDS = List.of(
            OverviewPages::of,
            AgencyPages::of,
            PeersPages::of,
            LessonsPages::of,
            CrosscheckPages::of,
            LetterPages::of,
            ChangesPages::of,
            EvaluatorsPages::of,
            QualityPages::of,
            MethodsPages::of,
            CataloguePages::of);

    private final Path folder;
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    private ReportSite(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a folder for each language with {@code index.html} and all pages that it leads to. The same model and
     * languages give the same bytes.
     *
     * @param reportDir made if it is not there
     * @param languages which to write; each page links to the others
     * @throws UncheckedIOException if a page cannot be written
     */
    public static void write(Path reportDir, ReportModel model, List<Language> languages) {
        for (Language language : languages) {
            ReportSite site = new ReportSite(reportDir.resolve(language.code()));
            Site pages = Site.of(model, language, languages);
            KINDS.stream().flatMap(kind -> kind.apply(pages)).forEach(site::write);
        }
    }

    private void write(SitePage page) {
        Path file = folder.resolve(page.file());
        Utf8ByteOutput html = new Utf8ByteOutput();
        engine.render(page.template(), page.view(), html);
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (OutputStream out = Files.newOutputStream(file)) {
                html.writeTo(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
