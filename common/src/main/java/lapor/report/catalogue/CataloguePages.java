package lapor.report.catalogue;

import lapor.metric.MetricGuide;
import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SitePage;

import java.util.stream.Stream;

/** Words the page that explains every metric. */
public final class CataloguePages {
    private CataloguePages() {}

    /** The one page. */
    public static Stream<SitePage> of(Site site) {
        CataloguePage page = new CataloguePage(
                site.shell(MainPage.METRICS),
                MetricGuide.in(site.wording().texts().language()));
        return Stream.of(new SitePage(MainPage.METRICS.file(), "report/catalogue/page.jte", page));
    }
}
