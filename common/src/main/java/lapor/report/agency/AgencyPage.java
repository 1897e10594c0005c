package lapor.report.agency;

import lapor.report.site.Shell;

/**
 * The profile of one agency.
 *
 * @param shell what stands around it
 * @param section what it says
 */
public record AgencyPage(Shell shell, AgencySection section) {}
