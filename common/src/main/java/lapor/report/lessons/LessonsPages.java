package lapor.report.lessons;

import lapor.edition.Indicator;
import lapor.metric.Metrics;
import lapor.report.agency.AgencyRows;
import lapor.report.agency.Part;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The page for the knowledge forum (forum berbagi pengetahuan). */
public final class LessonsPages {
    private static final List<String> USUAL =
            List.of("answered_rate", "first_response_on_time_rate", Metrics.FIRST_RESPONSE_MEDIAN);

    private LessonsPages() {}

    public static Stream<SitePage> of(Site site) {
        AgencyRows rows = AgencyRows.of(site.model());
        Practice practice = new Practice(site, rows);
        GoodPart good = new GoodPart(site, rows, practice);
        List<Part> parts = new ArrayList<>();
        indicators(site).forEach(metric -> parts.add(good.of(metric)));
        parts.add(new ImprovedPart(site, rows, practice).part());
        LessonsPage page = new LessonsPage(
                site.shell(MainPage.LESSONS),
                site.wording()
                        .days(
                                site.model().period().from(),
                                site.model().period().to()),
                parts);
        return Stream.of(new SitePage(MainPage.LESSONS.file(), "report/lessons/page.jte", page));
    }

    /** What the edition scores; without one, what the system's owners watch. */
    private static List<String> indicators(Site site) {
        return Metrics.besideOfficial(site.model()
                .edition()
                .map(edition -> edition.evidence().indicators().stream()
                        .map(Indicator::metric)
                        .toList())
                .orElse(USUAL));
    }
}
