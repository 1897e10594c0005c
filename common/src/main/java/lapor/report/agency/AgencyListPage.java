package lapor.report.agency;

import lapor.report.site.Shell;

import java.util.List;
import java.util.Optional;

/**
 * The list of all agencies.
 *
 * @param shell what stands around it
 * @param period which the numbers are of
 * @param region heading of the names of regions; absent where none has a name
 * @param headings of the cells of each row
 * @param agencies those with data, by name
 * @param withoutData names of the others
 * @param count how many the others are
 */
public record AgencyListPage(
        Shell shell,
        String period,
        Optional<String> region,
        List<String> headings,
        List<AgencyListRow> agencies,
        List<String> withoutData,
        String count) {}
