package lapor.report.agency;

import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.SitePage;
import lapor.report.site.Standings;

import java.util.List;
import java.util.stream.Stream;

/** The list of agencies, and the profile of each of which anything is known. */
public record AgencyPages(Site site, AgencySections sections) {

    /** The list first, then the profiles by name. */
    public static Stream<SitePage> of(Site site) {
        AgencySections sections =
                new AgencySections(site.model(), site.agencies(), new Standings(site.model()), site.wording());
        AgencyPages pages = new AgencyPages(site, sections);
        return Stream.concat(
                Stream.of(pages.list()), site.agencies().withData().stream().map(pages::profile));
    }

    private SitePage list() {
        List<String> without = site.agencies().withoutData();
        AgencyListPage page = new AgencyListPage(
                site.shell(MainPage.AGENCIES),
                site.agencies().withData().stream()
                        .map(id -> site.agencies().link(id, site.wording()))
                        .toList(),
                without.stream().map(site.agencies()::name).toList(),
                site.wording().numbers().whole(without.size()));
        return new SitePage(MainPage.AGENCIES.file(), "report/agency/list.jte", page);
    }

    private SitePage profile(String id) {
        String file = SiteFiles.agency(id);
        AgencyPage page = new AgencyPage(site.shell(file, site.agencies().name(id)), sections.section(id));
        return new SitePage(file, "report/agency/page.jte", page);
    }
}
