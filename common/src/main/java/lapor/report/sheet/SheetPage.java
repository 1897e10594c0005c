package lapor.report.sheet;

import lapor.report.site.NavigationLink;
import lapor.report.site.Shell;
import lapor.report.site.SitePage;

import java.util.List;

/**
 * A page of sections.
 *
 * @param shell what stands around it
 * @param what it answers
 * @param parts pages that it continues on, itself included; empty where it is alone
 * @param sections from above to below
 */
public record SheetPage(Shell shell, String what, List<NavigationLink> parts, List<Section> sections) {
    public SheetPage {
        parts = List.copyOf(parts);
        sections = List.copyOf(sections);
    }

    /** One that stands alone. */
    public static SheetPage alone(Shell shell, String what, List<Section> sections) {
        return new SheetPage(shell, what, List.of(), sections);
    }

    /** The page with the template that renders it. */
    public SitePage page() {
        return new SitePage(shell.file(), "report/sheet/page.jte", this);
    }
}
