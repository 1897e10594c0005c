package lapor.report.agency;

import lapor.report.site.MainPage;
import lapor.report.site.Site;
import lapor.report.site.SiteFiles;
import lapor.report.site.SitePage;
import lapor.report.site.Standings;

import java.util.stream.Stream;

/** The list of agencies, and the profile of each of which anything is known. */
public final class AgencyPages {
    private final Site site;
    private final AgencyProfiles profiles;
    private final AgencySections sections;
    private final AgencyList list;

    private AgencyPages(Site site) {
        AgencyRows rows = AgencyRows.of(site.model());
        Standings standings = new Standings(site.model());
        this.site = site;
        this.profiles = new AgencyProfiles(site, rows, standings);
        this.sections = new AgencySections(site);
        this.list = new AgencyList(site, rows, standings);
    }

    /** The list first, then the profiles by name. */
    public static Stream<SitePage> of(Site site) {
        AgencyPages pages = new AgencyPages(site);
        return Stream.concat(
                Stream.of(new SitePage(MainPage.AGENCIES.file(), "report/agency/list.jte", pages.list.page())),
                site.agencies().withData().stream().map(pages::profile));
    }

    private SitePage profile(String id) {
        String file = SiteFiles.agency(id);
        AgencyPage page =
                new AgencyPage(site.shell(file, site.agencies().name(id)), profiles.of(id), sections.section(id));
        return new SitePage(file, "report/agency/page.jte", page);
    }
}
