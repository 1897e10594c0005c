package lapor.report.agency;

import lapor.report.site.Shell;

/**
 * The profile of one agency.
 *
 * @param shell what stands around it
 * @param profile what it says
 * @param section all metrics
 */
public record AgencyPage(Shell shell, AgencyProfile profile, AgencySection section) {}
