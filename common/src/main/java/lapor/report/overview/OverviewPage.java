package lapor.report.overview;

import lapor.report.site.Shell;
import lapor.report.site.Verdict;

/**
 * The page that opens a report.
 *
 * @param shell what stands around it
 * @param header what the report is
 * @param verdict on the data
 * @param results how the entries stand
 */
public record OverviewPage(Shell shell, Header header, Verdict verdict, Results results) {}
