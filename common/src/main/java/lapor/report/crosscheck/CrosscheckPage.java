package lapor.report.crosscheck;

import lapor.report.site.Fact;
import lapor.report.site.Shell;

import java.util.List;

/**
 * All claims beside the logs.
 *
 * @param shell what stands around it
 * @param summary what became of them, in a sentence
 * @param counts by verdict
 * @param reading how verdicts are found
 * @param columns headings of totals
 * @param metrics totals by metric, the most contradicted first
 * @param agencies totals by agency, the most contradicted first
 * @param listed what the list of claims holds
 * @param claims the list
 */
public record CrosscheckPage(
        Shell shell,
        String summary,
        List<Fact> counts,
        List<String> reading,
        List<String> columns,
        List<TotalLine> metrics,
        List<TotalLine> agencies,
        String listed,
        List<ClaimLine> claims) {}
