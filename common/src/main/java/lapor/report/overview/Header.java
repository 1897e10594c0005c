package lapor.report.overview;

import lapor.report.site.Fact;

import java.util.List;

/**
 * What the page is.
 *
 * @param title of the page
 * @param subtitle the edition, or that there is none
 * @param facts as-of date, period, run
 * @param figures how much there is of what
 */
public record Header(String title, String subtitle, List<Fact> facts, List<Fact> figures) {}
