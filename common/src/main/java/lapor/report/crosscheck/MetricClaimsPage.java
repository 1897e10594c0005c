package lapor.report.crosscheck;

import lapor.report.site.Shell;

import java.util.List;

/**
 * All claims on one metric.
 *
 * @param shell what stands around it
 * @param definition of the metric
 */
public record MetricClaimsPage(Shell shell, String definition, List<ClaimLine> claims) {}
