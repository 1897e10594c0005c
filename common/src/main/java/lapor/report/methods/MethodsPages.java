package lapor.report.methods;

import static java.util.stream.Collectors.joining;

import lapor.metric.Metric;
import lapor.metric.Metrics;
import lapor.report.model.ReportModel;
import lapor.report.model.RunSummary;
import lapor.report.site.Anchor;
import lapor.report.site.Fact;
import lapor.report.site.MainPage;
import lapor.report.site.MetricWording;
import lapor.report.site.Site;
import lapor.report.site.SitePage;
import lapor.report.text.Phrase;
import lapor.report.text.PlainText;
import lapor.report.text.Wording;
import lapor.rule.Limits;
import lapor.run.Viewpoint;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Definitions, methods, assumptions and provenance. */
public record MethodsPages(Site site) {

    /** The one page. */
    public static Stream<SitePage> of(Site site) {
        return Stream.of(
                new SitePage(MainPage.METHODS.file(), "report/methods/page.jte", new MethodsPages(site).page()));
    }

    private MethodsPage page() {
        ManifestTables manifest = new ManifestTables(model().run().provenance(), wording());
        return new MethodsPage(
                site.shell(MainPage.METHODS),
                limits(),
                Metrics.all().stream().map(this::definition).toList(),
                EditionMethods.of(model(), wording()),
                provenance(),
                manifest.all(),
                manifest.left());
    }

    private ReportModel model() {
        return site.model();
    }

    private Wording wording() {
        return site.wording();
    }

    private String limits() {
        Limits limits = model().headline().limits();
        String resolution = limits.resolution().entrySet().stream()
                .map(limit -> wording().of(limit.getKey().label()).toLowerCase(Locale.ROOT) + " "
                        + wording().numbers().whole(limit.getValue().workingDays()))
                .collect(joining(", "));
        return wording()
                .of(
                        Phrase.DEFINITIONS_LIMITS,
                        wording().numbers().whole(limits.verification().workingDays()),
                        wording().numbers().whole(limits.firstResponse().workingDays()),
                        resolution,
                        wording().of(model().run().clockStart().label()));
    }

    private Definition definition(Metric metric) {
        MetricWording words = MetricWording.of(metric, wording());
        return new Definition(
                Anchor.metric(metric.id()),
                PlainText.of(metric.id()),
                words.label(),
                wording().of(metric.definition()),
                wording().of(metric.cannotTell()),
                wording().of(Phrase.DEFINITION_UNIT, wording().of(metric.unit().label())));
    }

    private List<Fact> provenance() {
        RunSummary run = model().run();
        String instant = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
                .format(run.asOf().atZone(run.zone()));
        return List.of(
                new Fact(wording().of(Phrase.PROVENANCE_RUN), PlainText.of(run.id())),
                new Fact(wording().of(Phrase.PROVENANCE_AS_OF), instant),
                new Fact(
                        wording().of(Phrase.PROVENANCE_PERSONS),
                        new Viewpoint(run.asOf(), run.zone())
                                .beginningOfMonth()
                                .minusDays(1)
                                .toString()),
                new Fact(
                        wording().of(Phrase.PROVENANCE_PERIOD),
                        PlainText.of(model().period().id())),
                new Fact(wording().of(Phrase.PROVENANCE_CODE), PlainText.of(run.codeVersion())),
                new Fact(
                        wording().of(Phrase.PROVENANCE_CONFIGURATION),
                        PlainText.of(run.provenance().configuration())));
    }
}
