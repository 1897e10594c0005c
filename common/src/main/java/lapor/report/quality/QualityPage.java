package lapor.report.quality;

import lapor.report.sheet.Sheet;
import lapor.report.site.Fact;
import lapor.report.site.Shell;
import lapor.report.site.Verdict;

import java.util.List;

/**
 * What was wrong with the data.
 *
 * @param shell what stands around it
 * @param verdict whether the data can be relied on
 * @param rules what the severities of rules mean
 * @param lines one for each rule that was broken
 * @param threshold what is usually let through
 * @param tables how rows add up, what was withheld, what was restated
 * @param newest how new the logs are
 * @param silent agencies that nothing is heard of any more
 */
public record QualityPage(
        Shell shell,
        Verdict verdict,
        List<Fact> rules,
        List<QualityLine> lines,
        String threshold,
        List<Sheet> tables,
        String newest,
        Sheet silent) {}
