package lapor.report.quality;

import lapor.report.site.Shell;

import java.util.List;

/**
 * What was wrong with the data.
 *
 * @param shell what stands around it
 * @param sum how the counts of rows add up
 * @param lines one for each rule that was broken
 */
public record QualityPage(Shell shell, String sum, List<QualityLine> lines) {}
