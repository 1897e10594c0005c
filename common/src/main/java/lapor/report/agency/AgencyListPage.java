package lapor.report.agency;

import lapor.report.site.AgencyLink;
import lapor.report.site.Shell;

import java.util.List;

/**
 * The list of all agencies.
 *
 * @param shell what stands around it
 * @param agencies those with data, by name
 * @param withoutData names of the others
 * @param count how many the others are
 */
public record AgencyListPage(Shell shell, List<AgencyLink> agencies, List<String> withoutData, String count) {}
