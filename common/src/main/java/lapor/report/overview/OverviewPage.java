package lapor.report.overview;

import lapor.report.site.Shell;
import lapor.report.site.Verdict;

import java.util.Optional;

/**
 * The page that opens a report.
 *
 * @param shell what stands around it
 * @param header what the report is
 * @param verdict on the data
 * @param results how the entries stand
 * @param since what changed since the run before; absent where nothing can be compared
 */
public record OverviewPage(Shell shell, Header header, Verdict verdict, Results results, Optional<String> since) {}
