package lapor.report.agency;

import lapor.report.site.Shell;

import java.util.List;

/**
 * The list of all agencies.
 *
 * @param shell what stands around it
 * @param period which the numbers are of
 * @param headings of the cells of each row
 * @param agencies those with data, by name
 * @param withoutData names of the others
 * @param count how many the others are
 */
public record AgencyListPage(
        Shell shell,
        String period,
        List<String> headings,
        List<AgencyListRow> agencies,
        List<String> withoutData,
        String count) {}
