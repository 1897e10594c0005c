package lapor.report.quality;

import lapor.report.sheet.Sheet;
import lapor.report.site.Shell;

import java.util.List;

/**
 * What was wrong with the data.
 *
 * @param shell what stands around it
 * @param sum how the counts of rows add up
 * @param lines one for each rule that was broken
 * @param threshold what is usually let through
 * @param tables how rows add up, what was withheld, what was restated
 */
public record QualityPage(Shell shell, String sum, List<QualityLine> lines, String threshold, List<Sheet> tables) {}
