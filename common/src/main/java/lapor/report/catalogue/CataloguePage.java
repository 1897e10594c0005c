package lapor.report.catalogue;

import lapor.metric.MetricGuide;
import lapor.report.site.Shell;

/**
 * The page that explains every metric, in one language.
 *
 * @param shell what stands around it
 * @param guide what it says
 */
public record CataloguePage(Shell shell, MetricGuide guide) {}
